# What the installed MLIR packages need said before targets can be added: where
# its CMake functions write, which linker and launcher to use, and the one
# precompiled header that all of act's libraries share.

# Debian's package does not export these; without them generated docs go to /.
set(MLIR_BINARY_DIR ${CMAKE_BINARY_DIR})
set(LLVM_RUNTIME_OUTPUT_INTDIR ${CMAKE_BINARY_DIR}/bin)
set(LLVM_LIBRARY_OUTPUT_INTDIR ${CMAKE_BINARY_DIR}/lib)

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
include(TableGen)
include(AddLLVM)
include(AddMLIR)

separate_arguments(ACT_LLVM_DEFINITIONS NATIVE_COMMAND ${LLVM_DEFINITIONS})
add_definitions(${ACT_LLVM_DEFINITIONS})
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
include_directories(${PROJECT_SOURCE_DIR}/include ${PROJECT_BINARY_DIR}/include)
link_directories(${LLVM_LIBRARY_DIRS})

# Debian builds LLVM with RTTI and without exceptions; act follows.
add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>
                    -Wall -Wextra -Wno-unused-parameter)

find_program(ACT_LLD NAMES ld.lld HINTS ${LLVM_TOOLS_BINARY_DIR} NO_CACHE)
if(ACT_LLD)
  foreach(kind EXE SHARED MODULE)
    string(APPEND CMAKE_${kind}_LINKER_FLAGS " -fuse-ld=lld")
  endforeach()
endif()

find_program(ACT_CCACHE NAMES ccache)
if(ACT_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${ACT_CCACHE})
  # The precompiled header carries time stamps; these settings let ccache see
  # through them.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${ACT_CCACHE})
  add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Xclang> $<$<COMPILE_LANGUAGE:CXX>:-fno-pch-timestamp>)
endif()

# The target whose precompiled header (MLIR's core headers) the others reuse.
add_library(ActPch OBJECT ${PROJECT_SOURCE_DIR}/cmake/Pch.cpp)
target_precompile_headers(ActPch PRIVATE ${PROJECT_SOURCE_DIR}/cmake/Pch.h)

# add_act_library(name sources... [DEPENDS targets...] [LINK_LIBS targets...])
function(add_act_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_precompile_headers(${name} REUSE_FROM ActPch)
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS} MLIR LLVM)
  add_dependencies(${name} ActHeaders ${ARG_DEPENDS})
endfunction()

# add_act_tool(name sources... [LINK_LIBS targets...])
function(add_act_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_precompile_headers(${name} REUSE_FROM ActPch)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} MLIR LLVM)
  add_dependencies(${name} ActHeaders)
  set_target_properties(${name} PROPERTIES
                        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

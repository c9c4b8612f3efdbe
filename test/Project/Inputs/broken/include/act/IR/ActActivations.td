def Act_GeluOp : Act_Activation<"gelu", "", "">;

/* Ends the effect of the last <pshpack…h>. */
#pragma pack(pop)

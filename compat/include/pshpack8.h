/* Members of the structures that follow are aligned to at most 8 bytes, until <poppack.h>. */
#pragma pack(push, 8)

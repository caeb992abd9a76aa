/* Members of the structures that follow are aligned to at most 2 bytes, until <poppack.h>. */
#pragma pack(push, 2)

/* Members of the structures that follow are aligned to at most 1 bytes, until <poppack.h>. */
#pragma pack(push, 1)

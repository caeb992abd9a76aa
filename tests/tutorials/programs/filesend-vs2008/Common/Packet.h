// 송신기와 수신기가 같이 쓰는 패킷
#ifndef __PACKET_H__
#define __PACKET_H__

#define PACKET_BEGIN	1
#define PACKET_DATA		2
#define PACKET_END		3

#define PACKET_BODY		1000

#pragma pack(push, 1)
typedef struct _PACKET
{
	char			type;
	unsigned long	size;		// body에 들어 있는 크기
	long			check;		// 합계
	char			body[PACKET_BODY];
} PACKET, *LPPACKET;
#pragma pack(pop)

#endif

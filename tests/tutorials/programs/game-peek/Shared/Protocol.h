#ifndef PROTOCOL_H
#define PROTOCOL_H

#define GAME_PORT 7171
#define FIELD 20

enum { PT_HELLO = 1, PT_MOVE, PT_STATE, PT_BYE };

#pragma pack(1)
struct PacketHeader {
    unsigned short size;
    unsigned char type;
};
struct PacketMove : PacketHeader {
    signed char dx, dy;
};
struct PacketState : PacketHeader {
    long x, y;
    unsigned long frame;
    float energy;
};
#pragma pack()

// Writes the header for us.
template <class T> inline T MakePacket(unsigned char type)
{
    T packet;
    memset(&packet, 0, sizeof(packet));
    packet.size = sizeof(packet);
    packet.type = type;
    return packet;
}
#endif

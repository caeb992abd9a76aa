#include <windows.h>
#include "..\shared\protocol.h"
#include "world.h"

#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif

void World::Move(int dx, int dy)
{
    x = max(0, min(FIELD - 1, x + dx));
    y = max(0, min(FIELD - 1, y + dy));
    energy -= (abs(dx) + abs(dy)) * 0.5f;
    frame++;
}

class World {
public:
    World() : x(FIELD / 2), y(FIELD / 2), frame(0), energy(100.f) {}
    void Move(int dx, int dy);
    long x, y;
    unsigned long frame;
    float energy;
};

// The cookies of a session, which all of its requests share.
#pragma once

#include <mutex>

namespace compat::http {

/// Any thread; it outlives the exchanges that use it.
class Cookies {
  public:
    Cookies();
    ~Cookies();
    Cookies(const Cookies &) = delete;
    Cookies &operator=(const Cookies &) = delete;

    /// libcurl's handle; null where there is no libcurl.
    void *share() const { return share_; }

  private:
    static void lock(void *easy, int data, int access, void *self);
    static void unlock(void *easy, int data, void *self);

    std::mutex mutex_;
    void *share_ = nullptr;
};

} // namespace compat::http

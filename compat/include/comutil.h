/* C++'s comfort for Automation's text: _bstr_t. Its companion for values, _variant_t, is not there:
 * it lives on conversions between them. */
#ifndef _INC_COMUTIL
#define _INC_COMUTIL

#include <ole2.h>
#include <windows.h>

#ifdef __cplusplus
extern "C++" {

void _com_issue_error(HRESULT error); /* <comdef.h> */

namespace _com_util {

/* Throws a _com_error for a failure. */
inline void CheckError(HRESULT result)
{
    if (FAILED(result))
        _com_issue_error(result);
}

/* Text of the program's code page as BSTR, and back; NULL stays NULL. The caller frees the first by
 * SysFreeString, the second by delete[]. */
inline BSTR ConvertStringToBSTR(const char *text)
{
    if (!text)
        return NULL;
    const int length = lstrlenA(text);
    const int size = MultiByteToWideChar(CP_ACP, 0, text, length, NULL, 0);
    BSTR made = SysAllocStringLen(NULL, static_cast<UINT>(size));
    if (!made)
        _com_issue_error(E_OUTOFMEMORY);
    MultiByteToWideChar(CP_ACP, 0, text, length, made, size);
    return made;
}
inline char *ConvertBSTRToString(BSTR text)
{
    if (!text)
        return NULL;
    const int length = static_cast<int>(SysStringLen(text));
    const int size = WideCharToMultiByte(CP_ACP, 0, text, length, NULL, 0, NULL, NULL);
    char *made = new char[static_cast<size_t>(size) + 1];
    WideCharToMultiByte(CP_ACP, 0, text, length, made, size, NULL, NULL);
    made[size] = 0;
    return made;
}

} // namespace _com_util

/* Text that frees itself, wide and, once it was asked for, narrow. Microsoft: "_bstr_t Class". */
class _bstr_t {
  public:
    _bstr_t() : wide_(NULL), narrow_(NULL) {}
    _bstr_t(const _bstr_t &other) : wide_(other.copy()), narrow_(NULL) {}
    _bstr_t(const char *text) : wide_(_com_util::ConvertStringToBSTR(text)), narrow_(NULL) {}
    _bstr_t(const wchar_t *text) : wide_(SysAllocString(text)), narrow_(NULL) {}
    /* Without `copy` it takes the text over. */
    _bstr_t(BSTR text, bool copy) : wide_(copy ? copy_of(text) : text), narrow_(NULL) {}
    ~_bstr_t() { clear(); }

    _bstr_t &operator=(const _bstr_t &other)
    {
        if (this != &other)
            attach(other.copy());
        return *this;
    }
    _bstr_t &operator=(const char *text)
    {
        attach(_com_util::ConvertStringToBSTR(text));
        return *this;
    }
    _bstr_t &operator=(const wchar_t *text)
    {
        attach(SysAllocString(text));
        return *this;
    }

    _bstr_t &operator+=(const _bstr_t &other)
    {
        const UINT mine = length(), theirs = other.length();
        BSTR both = SysAllocStringLen(NULL, mine + theirs);
        if (!both)
            _com_issue_error(E_OUTOFMEMORY);
        memcpy(both, wide_, mine * sizeof(OLECHAR));
        memcpy(both + mine, other.wide_, theirs * sizeof(OLECHAR));
        attach(both);
        return *this;
    }
    _bstr_t operator+(const _bstr_t &other) const
    {
        _bstr_t both(*this);
        return both += other;
    }

    operator const wchar_t *() const { return wide_; }
    operator wchar_t *() const { return wide_; }
    operator const char *() const { return narrow(); }
    operator char *() const { return narrow(); }

    bool operator!() const { return !wide_; }
    bool operator==(const _bstr_t &other) const { return compare(other) == 0; }
    bool operator!=(const _bstr_t &other) const { return compare(other) != 0; }
    bool operator<(const _bstr_t &other) const { return compare(other) < 0; }
    bool operator>(const _bstr_t &other) const { return compare(other) > 0; }
    bool operator<=(const _bstr_t &other) const { return compare(other) <= 0; }
    bool operator>=(const _bstr_t &other) const { return compare(other) >= 0; }

    unsigned int length() const { return SysStringLen(wide_); }
    /* A text of the caller's own. */
    BSTR copy(bool really = true) const { return really ? copy_of(wide_) : wide_; }
    BSTR &GetBSTR() { return wide_; }
    BSTR *GetAddress()
    {
        clear();
        return &wide_;
    }
    void Attach(BSTR text) { attach(text); }
    BSTR Detach()
    {
        BSTR text = wide_;
        wide_ = NULL;
        clear();
        return text;
    }

  private:
    static BSTR copy_of(BSTR text)
    {
        return text ? SysAllocStringLen(text, SysStringLen(text)) : NULL;
    }
    void clear()
    {
        SysFreeString(wide_);
        delete[] narrow_;
        wide_ = NULL;
        narrow_ = NULL;
    }
    void attach(BSTR text)
    {
        clear();
        wide_ = text;
    }
    char *narrow() const
    {
        if (!narrow_)
            narrow_ = _com_util::ConvertBSTRToString(wide_);
        return narrow_;
    }
    int compare(const _bstr_t &other) const
    {
        const UINT mine = length(), theirs = other.length();
        for (UINT i = 0; i < mine && i < theirs; i++)
            if (wide_[i] != other.wide_[i])
                return wide_[i] < other.wide_[i] ? -1 : 1;
        return mine < theirs ? -1 : mine > theirs;
    }

    BSTR wide_;
    mutable char *narrow_;
};

inline _bstr_t operator+(const char *text, const _bstr_t &other)
{
    return _bstr_t(text) + other;
}
inline _bstr_t operator+(const wchar_t *text, const _bstr_t &other)
{
    return _bstr_t(text) + other;
}
}
#endif

#endif

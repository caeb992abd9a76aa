/* C++'s comfort for COM: _com_error, an HRESULT as an exception, and _bstr_t. Smart pointers and
 * what #import makes are not there. Nothing for C. */
#ifndef _INC_COMDEF
#define _INC_COMDEF

#include <comutil.h>

#ifdef __cplusplus
extern "C++" {

/* A result, with its text once it was asked for. Microsoft: "_com_error Class". */
class _com_error {
  public:
    _com_error(HRESULT error, IErrorInfo *information = NULL, bool add_reference = false)
        : error_(error), information_(information), text_(NULL)
    {
        if (information_ && add_reference)
            information_->AddRef();
    }
    _com_error(const _com_error &other)
        : error_(other.error_), information_(other.ErrorInfo()), text_(NULL)
    {
    }
    virtual ~_com_error() { free(); }
    _com_error &operator=(const _com_error &other)
    {
        if (this != &other) {
            free();
            error_ = other.error_;
            information_ = other.ErrorInfo();
            text_ = NULL;
        }
        return *this;
    }

    HRESULT Error() const { return error_; }
    /* The number of an error of Automation's, or 0. */
    WORD WCode() const { return HRESULTToWCode(error_); }
    /* With a reference of the caller's own, or NULL. */
    IErrorInfo *ErrorInfo() const
    {
        if (information_)
            information_->AddRef();
        return information_;
    }
    _bstr_t Description() const
    {
        BSTR text = NULL;
        if (information_)
            information_->GetDescription(&text);
        return _bstr_t(text, false);
    }
    _bstr_t Source() const
    {
        BSTR text = NULL;
        if (information_)
            information_->GetSource(&text);
        return _bstr_t(text, false);
    }
    /* What the system says of it; owned by this object. */
    const TCHAR *ErrorMessage() const
    {
        if (!text_)
            text_ = system_text();
        return text_;
    }

    static WORD HRESULTToWCode(HRESULT error)
    {
        return error >= first_ && error <= last_ ? static_cast<WORD>(error - first_) : 0;
    }
    static HRESULT WCodeToHRESULT(WORD code) { return code >= 0xFE00 ? last_ : first_ + code; }

  private:
    static const HRESULT first_ = MAKE_HRESULT(SEVERITY_ERROR, FACILITY_ITF, 0x200);
    static const HRESULT last_ = MAKE_HRESULT(SEVERITY_ERROR, FACILITY_ITF + 1, 0) - 1;

    void free()
    {
        if (information_)
            information_->Release();
        LocalFree(text_);
    }
    TCHAR *system_text() const
    {
        const DWORD flags = FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM |
                            FORMAT_MESSAGE_IGNORE_INSERTS;
        TCHAR *text = NULL;
        DWORD length = FormatMessage(flags, NULL, static_cast<DWORD>(error_), 0,
                                     reinterpret_cast<TCHAR *>(&text), 0, NULL);
        if (text) {
            while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r'))
                text[--length] = 0;
            return text;
        }
        text = static_cast<TCHAR *>(LocalAlloc(LMEM_FIXED, 32 * sizeof(TCHAR)));
        if (text && WCode() != 0)
            wsprintf(text, TEXT("IDispatch error #%d"), static_cast<int>(WCode()));
        else if (text)
            wsprintf(text, TEXT("Unknown error 0x%0lX"), error_);
        return text;
    }

    HRESULT error_;
    IErrorInfo *information_;
    mutable TCHAR *text_;
};

inline void _com_raise_error(HRESULT error, IErrorInfo *information = NULL)
{
    throw _com_error(error, information);
}
inline void _com_issue_error(HRESULT error)
{
    _com_raise_error(error);
}
}
#endif

#endif

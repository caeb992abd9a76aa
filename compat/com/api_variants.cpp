// Values of any kind.
#include "compat/com/not_implemented.hpp"

#include <cstring>

#include <oleauto.h>

using namespace compat::com;

namespace {

VARTYPE kind_of(const VARIANT &value)
{
    return value.vt & VT_TYPEMASK;
}

bool is_reference(const VARIANT &value)
{
    return (value.vt & VT_BYREF) != 0;
}

/// S_OK if there is such a kind of value.
HRESULT check(const VARIANT &value)
{
    constexpr VARTYPE hole = 15;
    const VARTYPE kind = kind_of(value);
    const bool is_kind = (kind <= VT_UINT && kind != hole) || kind == VT_RECORD;
    const bool points = (value.vt & (VT_BYREF | VT_ARRAY)) != 0;
    if (!is_kind || (value.vt & (VT_VECTOR | VT_RESERVED)) != 0 || (points && kind <= VT_NULL))
        return DISP_E_BADVARTYPE;
    const bool owns = !is_reference(value);
    if (owns && ((value.vt & VT_ARRAY) != 0 || kind == VT_RECORD))
        return not_implemented("VARIANT with VT_ARRAY or VT_RECORD");
    return S_OK;
}

/// The object of a value that has one; else null.
IUnknown *object_of(const VARIANT &value)
{
    if (value.vt == VT_UNKNOWN)
        return value.punkVal;
    return value.vt == VT_DISPATCH ? value.pdispVal : nullptr;
}

/// `to` holds nothing yet.
HRESULT copy(VARIANT &to, const VARIANT &from)
{
    to = from;
    if (IUnknown *const object = object_of(from))
        object->AddRef();
    if (from.vt == VT_BSTR && from.bstrVal) {
        to.bstrVal = SysAllocStringByteLen(reinterpret_cast<LPCSTR>(from.bstrVal),
                                           SysStringByteLen(from.bstrVal));
        if (!to.bstrVal) {
            to.vt = VT_EMPTY;
            return E_OUTOFMEMORY;
        }
    }
    return S_OK;
}

/// How many bytes a value of this kind has in its place.
std::size_t size_of(VARTYPE kind)
{
    switch (kind) {
    case VT_I1:
    case VT_UI1:
        return 1;
    case VT_I2:
    case VT_UI2:
    case VT_BOOL:
        return 2;
    case VT_I4:
    case VT_UI4:
    case VT_INT:
    case VT_UINT:
    case VT_R4:
    case VT_ERROR:
        return 4;
    default:
        return 8;
    }
}

/// What a reference stands for, as a value that owns nothing.
HRESULT follow(const VARIANT &reference, VARIANT &value)
{
    const VARTYPE kind = kind_of(reference);
    if (kind == VT_VARIANT) {
        value = *reference.pvarVal;
        if (!is_reference(value))
            return check(value);
        return kind_of(value) == VT_VARIANT ? E_INVALIDARG : follow(value, value);
    }
    if ((reference.vt & VT_ARRAY) != 0 || kind == VT_RECORD)
        return not_implemented("VARIANT with VT_ARRAY or VT_RECORD");
    const void *const from = reference.byref;
    value = VARIANT{};
    if (kind == VT_DECIMAL)
        std::memcpy(&value.decVal, from, sizeof value.decVal);
    else
        std::memcpy(&value.llVal, from, size_of(kind));
    value.vt = kind;
    return S_OK;
}

} // namespace

void WINAPI VariantInit(VARIANTARG *value)
{
    value->vt = VT_EMPTY;
}

HRESULT WINAPI VariantClear(VARIANTARG *value)
{
    if (const HRESULT wrong = check(*value); FAILED(wrong))
        return wrong;
    if (IUnknown *const object = object_of(*value))
        object->Release();
    if (value->vt == VT_BSTR)
        SysFreeString(value->bstrVal);
    value->vt = VT_EMPTY;
    return S_OK;
}

HRESULT WINAPI VariantCopy(VARIANTARG *to, const VARIANTARG *from)
{
    if (to == from)
        return S_OK;
    if (const HRESULT wrong = check(*from); FAILED(wrong))
        return wrong;
    const HRESULT cleared = VariantClear(to);
    return FAILED(cleared) ? cleared : copy(*to, *from);
}

HRESULT WINAPI VariantCopyInd(VARIANT *to, const VARIANTARG *from)
{
    if (!is_reference(*from))
        return VariantCopy(to, from);
    if (FAILED(check(*from)))
        return E_INVALIDARG;
    VARIANT value;
    if (const HRESULT wrong = follow(*from, value); FAILED(wrong))
        return wrong;
    VARIANT made;
    if (const HRESULT wrong = copy(made, value); FAILED(wrong))
        return wrong;
    const HRESULT cleared = VariantClear(to);
    if (FAILED(cleared))
        VariantClear(&made);
    else
        *to = made;
    return cleared;
}

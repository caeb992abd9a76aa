#include "compat/dialog/template.hpp"

#include "compat/resource/byte_reader.hpp"

#include <winuser.h>

namespace compat {
namespace {

constexpr WORD number_follows = 0xFFFF;
constexpr WORD extended_version = 1;
constexpr WORD extended_signature = 0xFFFF;
constexpr WORD message_box_font = 0x7FFF; // as a font's size: no name follows

TemplateName read_name(ByteReader &reader)
{
    auto ahead = reader;
    if (ahead.word() != number_follows)
        return {reader.text(), 0};
    reader.skip(sizeof(WORD));
    return {{}, reader.word()};
}

TemplatePlace read_place(ByteReader &reader)
{
    TemplatePlace result;
    for (short *const at : {&result.x, &result.y, &result.width, &result.height})
        *at = static_cast<short>(reader.word());
    return result;
}

enum class Form { classic, extended };

TemplateFont read_font(ByteReader &reader, Form form)
{
    TemplateFont font;
    font.points = reader.word();
    if (font.points == message_box_font)
        return font;
    if (form == Form::extended)
        reader.skip(sizeof(WORD) + 2); // weight, italic, character set
    font.face = reader.text();
    return font;
}

ControlTemplate read_control(ByteReader &reader, Form form)
{
    ControlTemplate control;
    reader.align();
    if (form == Form::extended) {
        reader.dword(); // help identifier
        control.ex_style = reader.dword();
        control.style = reader.dword();
        control.place = read_place(reader);
        control.id = reader.dword();
    } else {
        control.style = reader.dword();
        control.ex_style = reader.dword();
        control.place = read_place(reader);
        control.id = reader.word();
    }
    control.class_name = read_name(reader);
    control.title = read_name(reader);
    const auto *const data = reader.pointer();
    const WORD size = reader.word();
    if (size == 0)
        return control;
    control.creation_data = data;
    // The older form counts the size word, too.
    reader.skip(form == Form::extended ? size : size >= sizeof(WORD) ? size - sizeof(WORD) : 0);
    return control;
}

} // namespace

std::optional<DialogTemplate> read_template(const void *bytes, std::size_t size)
{
    ByteReader reader({static_cast<const std::byte *>(bytes), size});
    auto ahead = reader;
    const WORD version = ahead.word();
    const Form form = ahead.word() == extended_signature ? Form::extended : Form::classic;
    if (form == Form::extended && version != extended_version)
        return std::nullopt;

    DialogTemplate result;
    if (form == Form::extended) {
        reader = ahead;
        reader.dword(); // help identifier
        result.ex_style = reader.dword();
        result.style = reader.dword();
    } else {
        result.style = reader.dword();
        result.ex_style = reader.dword();
    }
    const WORD count = reader.word();
    result.place = read_place(reader);
    result.menu = read_name(reader);
    result.class_name = read_name(reader);
    result.title = reader.text();
    if (result.style & DS_SETFONT)
        result.font = read_font(reader, form);
    for (WORD i = 0; i < count && reader.good(); ++i)
        result.controls.push_back(read_control(reader, form));
    return reader.good() ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace compat

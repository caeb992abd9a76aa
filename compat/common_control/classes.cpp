#include "compat/common_control/classes.hpp"

#include "compat/common_control/address.hpp"
#include "compat/common_control/list_view.hpp"
#include "compat/common_control/progress_bar.hpp"
#include "compat/common_control/rich_edit.hpp"
#include "compat/common_control/status_bar.hpp"
#include "compat/control/classes.hpp"
#include "compat/runtime.hpp"

namespace compat {

void add_common_control_classes(ClassRegistry &classes, ProcedureTable &procedures,
                                AtomTable &atoms)
{
    const ControlClass all[] = {
        {u"msctls_progress32", control_procedure<ProgressBarControl>, CS_VREDRAW | CS_HREDRAW},
        {u"msctls_statusbar32", control_procedure<StatusBarControl>,
         CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW},
        {u"SysIPAddress32", control_procedure<AddressControl>,
         CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW},
        {u"SysHeader32", control_procedure<HeaderControl>, CS_DBLCLKS | CS_VREDRAW | CS_HREDRAW},
        {u"SysListView32", control_procedure<ListViewControl>, CS_DBLCLKS},
    };
    for (const auto &control : all)
        add_control_class(classes, procedures, atoms, control);
}

void module_is_loaded(std::string_view module)
{
    struct RichEditClass {
        std::string_view module;
        ControlClass description;
    };
    constexpr UINT style = CS_DBLCLKS | CS_PARENTDC;
    constexpr int beam = 32513;
    static constexpr RichEditClass all[] = {
        {"riched32", {u"RICHEDIT", control_procedure<RichEditControl>, style, beam}},
        {"riched20", {u"RichEdit20A", control_procedure<RichEditControl>, style, beam}},
        {"riched20", {u"RichEdit20W", control_procedure<WideRichEditControl>, style, beam}},
        {"msftedit", {u"RICHEDIT50W", control_procedure<WideRichEditControl>, style, beam}},
    };
    for (const auto &each : all) {
        if (each.module == module) // again it is there already, and nothing happens
            add_control_class(runtime().classes(), runtime().procedures(), runtime().atoms(),
                              each.description);
    }
}

} // namespace compat

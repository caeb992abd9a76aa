"""tools/wsacc: projects and solutions of Visual Studio."""
import unittest

from fixture import WsaccTest

MAIN = """#include "stdafx.h"
int main() { printf("%d %d %d", (int)sizeof(TCHAR), NUMBER, helper()); return 0; }
"""
STDAFX = "#pragma once\n#include <windows.h>\n#include <tchar.h>\n#include <stdio.h>\n#include \"Helper.h\"\n"

VCXPROJ = r"""<?xml version="1.0" encoding="utf-8"?>
<Project DefaultTargets="Build" ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Label="ProjectConfigurations">
    <ProjectConfiguration Include="Debug|Win32"><Configuration>Debug</Configuration></ProjectConfiguration>
    <ProjectConfiguration Include="Release|Win32"><Configuration>Release</Configuration></ProjectConfiguration>
  </ItemGroup>
  <Import Project="$(VCTargetsPath)\Microsoft.Cpp.Default.props" />
  <PropertyGroup Condition="'$(Configuration)|$(Platform)'=='Debug|Win32'" Label="Configuration">
    <ConfigurationType>Application</ConfigurationType>
    <PlatformToolset>v141</PlatformToolset>
    <CharacterSet>Unicode</CharacterSet>
  </PropertyGroup>
  <PropertyGroup Condition="'$(Configuration)|$(Platform)'=='Release|Win32'" Label="Configuration">
    <PlatformToolset>v141</PlatformToolset>
    <CharacterSet>MultiByte</CharacterSet>
  </PropertyGroup>
  <ImportGroup Label="PropertySheets">
    <Import Project="$(UserRootDir)\Missing.props" Condition="exists('$(UserRootDir)\Missing.props')" />
    <Import Project="..\sheets\shared.props" />
  </ImportGroup>
  <ItemDefinitionGroup Condition="'$(Configuration)'=='Debug' And '$(Platform)'!='x64'">
    <ClCompile>
      <PrecompiledHeader>Use</PrecompiledHeader>
      <PreprocessorDefinitions>WIN32;_DEBUG;NUMBER=$(Base)1;%(PreprocessorDefinitions)</PreprocessorDefinitions>
    </ClCompile>
    <Link><SubSystem>Console</SubSystem></Link>
  </ItemDefinitionGroup>
  <ItemDefinitionGroup Condition="'$(Configuration)|$(Platform)'=='Release|Win32'">
    <ClCompile>
      <PreprocessorDefinitions>NUMBER=$(Base)2;%(PreprocessorDefinitions)</PreprocessorDefinitions>
    </ClCompile>
  </ItemDefinitionGroup>
  <ItemGroup>
    <ClCompile Include="Main.cpp" />
    <ClCompile Include="StdAfx.cpp">
      <PrecompiledHeader Condition="'$(Configuration)|$(Platform)'=='Debug|Win32'">Create</PrecompiledHeader>
    </ClCompile>
    <ClCompile Include="SRC\helper.c" />
    <ClCompile Include="old.cpp">
      <ExcludedFromBuild Condition="'$(Configuration)|$(Platform)'=='Debug|Win32'">true</ExcludedFromBuild>
      <ExcludedFromBuild Condition="'$(Configuration)|$(Platform)'=='Release|Win32'">true</ExcludedFromBuild>
    </ClCompile>
    <ClInclude Include="stdafx.h" />
  </ItemGroup>
  <Import Project="$(VCTargetsPath)\Microsoft.Cpp.targets" />
</Project>
"""
SHEET = r"""<?xml version="1.0"?>
<Project><PropertyGroup><Base>7</Base></PropertyGroup>
  <ItemDefinitionGroup><ClCompile>
    <AdditionalIncludeDirectories>..\client\INCLUDE;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>
    <PreprocessorDefinitions>FROM_SHEET=9</PreprocessorDefinitions>
  </ClCompile></ItemDefinitionGroup></Project>
"""
VCPROJ = r"""<?xml version="1.0" encoding="ks_c_5601-1987"?>
<VisualStudioProject ProjectType="Visual C++" Version="9.00" Name="채팅">
  <Platforms><Platform Name="Win32"/></Platforms>
  <Configurations>
    <Configuration Name="Debug|Win32" ConfigurationType="1" CharacterSet="1">
      <Tool Name="VCPreBuildEventTool"/>
      <Tool Name="VCCLCompilerTool" AdditionalIncludeDirectories=".\Include,..\other" UsePrecompiledHeader="2"
        PreprocessorDefinitions="WIN32;_DEBUG,NUMBER=3"/>
    </Configuration>
    <Configuration Name="Release|Win32" ConfigurationType="1" CharacterSet="2">
      <Tool Name="VCCLCompilerTool" AdditionalIncludeDirectories="include" PreprocessorDefinitions="NUMBER=4"/>
    </Configuration>
  </Configurations>
  <Files>
    <Filter Name="소스 파일">
      <File RelativePath=".\main.cpp"><FileConfiguration Name="Debug|Win32"><Tool Name="VCCLCompilerTool"
        PreprocessorDefinitions="FROM_SHEET=9"/></FileConfiguration></File>
      <File RelativePath=".\stdafx.cpp"/>
      <File RelativePath="src\Helper.c"><FileConfiguration Name="Debug|Win32"><Tool Name="VCCLCompilerTool"
        PreprocessorDefinitions="FROM_SHEET=9"/></FileConfiguration></File>
      <File RelativePath="old.cpp">
        <FileConfiguration Name="Debug|Win32" ExcludedFromBuild="true"/>
        <FileConfiguration Name="Release|Win32" ExcludedFromBuild="TRUE"/>
      </File>
    </Filter>
  </Files>
</VisualStudioProject>
"""
DSP = r"""# Microsoft Developer Studio Project File - Name="Client" - Package Owner=<4>
# TARGTYPE "Win32 (x86) Console Application" 0x0103

CFG=Client - Win32 Debug
!MESSAGE 채팅 프로그램을 만듭니다
# Begin Project
CPP=cl.exe
RSC=rc.exe

!IF  "$(CFG)" == "Client - Win32 Release"

# PROP Use_MFC 0
# ADD BASE CPP /nologo /W3 /D "WRONG" /c
# ADD CPP /nologo /W3 /O2 /I "Include" /D "WIN32" /D "NUMBER=7" /D "_MBCS" /FD /c
# ADD RSC /l 0x412 /d "NDEBUG"

!ELSEIF  "$(CFG)" == "Client - Win32 Debug"

# PROP Use_MFC 0
# ADD CPP /nologo /W3 /Od /I ".\include" /D "WIN32" /D NUMBER=6 /D "_MBCS" /Yu"stdafx.h" /FD /GZ /c
# ADD RSC /l 0x412 /d "_DEBUG"

!ENDIF

# Begin Target

# Name "Client - Win32 Release"
# Name "Client - Win32 Debug"
# Begin Group "Source Files"

# Begin Source File

SOURCE=.\Main.cpp
# End Source File
# Begin Source File

SOURCE="Src\helper.c"

!IF  "$(CFG)" == "Client - Win32 Debug"

# ADD CPP /D "FROM_SHEET=9"

!ENDIF

# End Source File
# Begin Source File

SOURCE=.\Old.cpp
# PROP Exclude_From_Build 1
# End Source File
# Begin Source File

SOURCE=.\client.rc
# End Source File
# Begin Source File

SOURCE=.\readme.txt
# End Source File
# End Group
# End Target
# End Project
"""
DSW = """Microsoft Developer Studio Workspace File, Format Version 6.00
# WARNING: DO NOT EDIT OR DELETE THIS WORKSPACE FILE!

###############################################################################

Project: "Client"="client\\Chat Room.dsp" - Package Owner=<4>

Package=<5>
{{{
}}}

Global:
"""
SOLUTION = """
Microsoft Visual Studio Solution File, Format Version 12.00
# Visual Studio 15
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Client", "Client\\client.VCXPROJ", "{1}"
EndProject
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Server", "Server\\Server.vcxproj", "{2}"
EndProject
Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "Items", "Items", "{3}"
EndProject
"""


class Projects(WsaccTest):
    def setUp(self):
        super().setUp()
        self.write("client/main.cpp", MAIN)
        self.write("client/stdafx.h", STDAFX)
        self.write("client/stdafx.cpp", '#include "stdafx.h"\n')
        self.write("client/old.cpp", "this is not to be compiled\n")
        self.write("client/src/helper.c", "int helper(void) { return FROM_SHEET; }\n")
        self.write("client/Include/helper.h", "#ifdef __cplusplus\nextern \"C\"\n#endif\nint helper(void);\n")
        self.write("sheets/Shared.props", SHEET)
        self.write("client/Client.vcxproj", VCXPROJ, "utf-8-sig")

    def test_a_project_builds_its_debug_configuration(self):
        self.build("client/Client.vcxproj")
        self.assertEqual(self.run_program("Client"), b"2 71 9")

    def test_a_project_in_the_current_folder(self):
        self.folder = self.folder / "client"
        self.build("Client.vcxproj")
        self.assertEqual(self.run_program("Client"), b"2 71 9")
        self.write("old.vcproj", VCPROJ, "cp949")
        self.build("old.vcproj", "-o", "old")
        self.assertEqual(self.run_program("old"), b"2 3 9")

    def test_another_configuration_and_name(self):
        self.build("client/Client.vcxproj", "--config=release", "--platform", "win32", "-o", "chat")
        self.assertEqual(self.run_program("chat"), b"1 72 9")
        self.expect_error("client/Client.vcxproj", "--config=Final",
                          says="has no configuration like that; it has Debug|Win32, Release|Win32")

    def test_a_project_of_visual_studio_2008_in_korean(self):
        self.write("client/old.vcproj", VCPROJ, "cp949")
        self.build("client/old.vcproj")
        self.assertEqual(self.run_program("채팅"), b"2 3 9")
        self.build("client/old.vcproj", "--config=Release", "-DFROM_SHEET=5")
        self.assertEqual(self.run_program("채팅"), b"1 4 5")

    def test_a_solution_builds_each_program_and_its_libraries(self):
        self.write("chat.sln", SOLUTION, "utf-8-sig")
        self.write("server/lib.vcxproj", VCXPROJ.replace(">Application<", ">StaticLibrary<")
                   .replace('<ClCompile Include="Main.cpp" />', '<ClCompile Include="twice.c" />')
                   .replace('<ClCompile Include="SRC\\helper.c" />', "")
                   .replace('Include="StdAfx.cpp"', 'Include="no.txt"'))
        self.write("server/twice.c", "int twice(int x) { return 2 * x; }\n")
        self.write("server/server.cpp", "#include <stdio.h>\nextern \"C\" int twice(int);\n"
                   "int main() { printf(\"%d\", twice(NUMBER)); }\n")
        self.write("server/Server.vcxproj", VCXPROJ.replace("Main.cpp", "Server.cpp")
                   .replace('<ClCompile Include="SRC\\helper.c" />', '<ProjectReference Include="Lib.vcxproj" />')
                   .replace('Include="StdAfx.cpp"', 'Include="no.txt"'))
        self.build("chat.sln")
        self.assertEqual((self.run_program("Client"), self.run_program("Server")), (b"2 71 9", b"142"))

    def test_a_project_alone_is_built_as_in_the_solution_that_names_it(self):
        self.write("common/helper.h", "#ifdef __cplusplus\nextern \"C\"\n#endif\nint helper(void);\n")
        self.write("client/Include/helper.h", "#error not this one\n")
        in_solution = "$(SolutionDir)common;%(AdditionalIncludeDirectories)"
        self.write("sheets/Shared.props",
                   SHEET.replace("..\\client\\INCLUDE;%(AdditionalIncludeDirectories)", in_solution))
        self.write("client/old.vcproj", VCPROJ.replace(".\\Include,..\\other", "$(SolutionDir)common"), "cp949")
        self.write("client/another.sln", SOLUTION.replace("lient", "lone"))  # names others
        self.write("chat.sln", SOLUTION)
        self.build("client/Client.vcxproj")
        self.assertEqual(self.run_program("Client"), b"2 71 9")
        self.write("chat.sln", SOLUTION.replace("Client\\client.VCXPROJ", "client\\old.vcproj"))
        self.build("client/old.vcproj", "-o", "old")
        self.assertEqual(self.run_program("old"), b"2 3 9")

    def test_the_platform_is_the_one_that_has_been_set_up(self):
        """And an item has the definitions that stand behind it."""
        self.write("main.cpp", "#include <tchar.h>\n#include <stdio.h>\nint main() { printf(\"%d %d\", "
                   "(int)sizeof(TCHAR), NUMBER); }\n")

        def project(win32, x64):
            part = """<PropertyGroup Condition="'$(Configuration)|$(Platform)'=='Debug|{0}'" Label="Configuration">
  <ConfigurationType>Application</ConfigurationType><CharacterSet>{1}</CharacterSet></PropertyGroup>
<ItemDefinitionGroup Condition="'$(Configuration)|$(Platform)'=='Debug|{0}'"><ClCompile>
  <PreprocessorDefinitions>{2};_DEBUG;NUMBER={3}</PreprocessorDefinitions>{4}</ClCompile></ItemDefinitionGroup>"""
            both = [f'<ProjectConfiguration Include="Debug|{name}" />' for name in ("Win32", "x64")]
            return ("<Project><ItemGroup>" + "".join(both) + '<ClCompile Include="main.cpp" /></ItemGroup>' +
                    part.format("Win32", win32[0], "WIN32", 32, win32[1]) +
                    part.format("x64", x64[0], "", 64, x64[1]) + "</Project>")

        wizard = "Unicode", ""
        for win32, x64, says in [(wizard, wizard, b"2 64"), (("MultiByte", ""), wizard, b"1 32"),
                                 (wizard, ("Unicode", "<SDLCheck>true</SDLCheck>"), b"2 64"),
                                 (("Unicode", "<SDLCheck>true</SDLCheck>"), wizard, b"2 32")]:
            self.write("chat.vcxproj", project(win32, x64))
            self.build("chat.vcxproj")
            self.assertEqual(self.run_program("chat"), says)
        self.build("chat.vcxproj", "--platform=x64")
        self.assertEqual(self.run_program("chat"), b"2 64")

    def test_older_solutions_link_the_libraries_that_a_project_depends_on(self):
        library = (VCPROJ.replace('Type="1"', 'Type="4"').replace("채팅", "lib").replace("main.cpp", "twice.c")
                   .replace("stdafx.cpp", "no.txt").replace("src\\Helper.c", "no.txt"))
        self.write("client/lib.vcproj", library, "cp949")
        self.write("client/twice.c", "int twice(int x) { return 2 * x; }\n")
        self.write("client/main.cpp", MAIN.replace("helper()", "twice(helper())").replace(
            "int main", 'extern "C" int twice(int);\nint main'))
        self.write("client/chat.vcproj", VCPROJ, "cp949")
        self.write("client/chat.sln", """Microsoft Visual Studio Solution File, Format Version 10.00
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "chat", "Chat.vcproj", "{A1}"
\tProjectSection(ProjectDependencies) = postProject
\t\t{B2} = {B2}
\tEndProjectSection
EndProject
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "lib", "lib.vcproj", "{B2}"
EndProject
""")
        self.build("client/chat.sln")
        self.assertEqual(self.run_program("채팅"), b"2 3 18")
        self.write("client/lib.dsp", DSP.replace("Console Application", "Static Library").replace("Main.cpp", "twice.c")
                   .replace("Src\\helper.c", "no.txt").replace("client.rc", "no.rc.txt"), "cp949")
        self.write("client/client.rc", "STRINGTABLE { 1 \"one\" }\n")
        self.write("client/chat room.dsp", DSP, "cp949")
        lib = 'Project: "lib"=client\\lib.dsp - Package Owner=<4>\n\nGlobal:'
        self.write("chat.dsw", DSW.replace("Package=<5>", "Package=<4>\n{{{\n    Begin Project Dependency\n"
                                           "    Project_Dep_Name lib\n    End Project Dependency\n}}}")
                   .replace("Global:", lib))
        self.build("chat.dsw")
        self.assertEqual(self.run_program("chat room"), b"1 6 18")

    def test_show_names_the_programs_sources(self):
        result = self.wsacc("client/Client.vcxproj", "--show")
        self.assertEqual((result.returncode, len(result.stdout.splitlines())), (0, 4), result.stderr)
        self.assertIn("-DNUMBER=71", result.stdout)
        self.assertFalse((self.folder / "Client").exists())

    def test_a_resource_script_gets_the_projects_settings(self):
        self.write("client/Client.rc", '#include "numbers.h"\nSTRINGTABLE { NUMBER "number"\n ID "from a sheet" }\n')
        self.write("client/Include/Numbers.h", "#define ID 2\n")
        script = """<ResourceCompile Include="client.rc">
            <PreprocessorDefinitions>NUMBER=1</PreprocessorDefinitions><Culture>0x0412</Culture>
            <AdditionalIncludeDirectories>include</AdditionalIncludeDirectories></ResourceCompile>"""
        self.write("client/Client.vcxproj", VCXPROJ.replace('<ClInclude Include="stdafx.h" />', script))
        self.build("client/Client.vcxproj")
        program = (self.folder / "Client").read_bytes()
        self.assertIn("number".encode("utf-16-le") + b"\x0c\0" + "from a sheet".encode("utf-16-le"), program)
        self.assertIn(b"\x30\x10\x12\x04", program)  # memory flags and language

    def test_a_project_of_visual_cxx_6_and_its_workspace(self):
        self.write("client/Client.rc", 'STRINGTABLE {\n#ifdef _DEBUG\n  1 "six"\n#endif\n  2 "all"\n}\n')
        self.write("client/chat room.dsp", DSP, "cp949")
        self.write("chat.dsw", DSW)
        self.build("client/chat room.dsp")
        self.assertEqual(self.run_program("chat room"), b"1 6 9")
        program = (self.folder / "chat room").read_bytes()
        self.assertIn("six".encode("utf-16-le"), program)
        self.assertIn(b"\x30\x10\x12\x04", program)
        self.build("chat.dsw", "--config=release", "-DFROM_SHEET=5")
        self.assertEqual(self.run_program("chat room"), b"1 7 5")

    def expect_refused(self, old, new, says):
        self.write("client/Client.vcxproj", VCXPROJ.replace(old, new))
        self.expect_error("client/Client.vcxproj", says=says)

    def test_what_cannot_be_built_gets_one_clear_line(self):
        self.expect_refused("<PlatformToolset>v141", "<PlatformToolset>v999", "unknown PlatformToolset 'v999'")
        self.expect_refused("<PlatformToolset>", "<UseOfMfc>Dynamic</UseOfMfc><PlatformToolset>", "uses MFC")
        self.expect_refused("<PlatformToolset>", "<UseOfAtl>Static</UseOfAtl><PlatformToolset>", "uses ATL")
        self.expect_refused(">Application<", ">Utility<", "'Utility' is not supported")
        self.expect_refused(">Application<", ">StaticLibrary<", "makes no program, only a library")
        self.expect_refused("</ClCompile>", "", "Client.vcxproj:")
        self.expect_refused(VCXPROJ, "", "is no project file")
        self.expect_refused(VCXPROJ, "<Project/>", "has no configurations")
        self.expect_refused('Include="Main.cpp"', 'Include="gone.cpp"', "gone.cpp: no such file")
        self.expect_refused('<ClInclude Include="stdafx.h" />', '<ResourceCompile Include="gone.rc" />',
                            "gone.rc: no such file")
        self.write("gone.sln", SOLUTION.replace("client.VCXPROJ", "gone.vcxproj"))
        self.expect_error("gone.sln", says="gone.vcxproj: no such file")
        self.expect_error("missing.vcxproj", says="missing.vcxproj: no such file")
        self.write("none.sln", "hello\n")
        self.expect_error("none.sln", says="none.sln: is no solution of Visual Studio")
        self.write("old.vcproj", "<Project/>")
        self.expect_error("old.vcproj", says="its root is not <VisualStudioProject>")
        self.write("six.dsp", "hello\n")
        self.expect_error("six.dsp", says="six.dsp: is no project file of Visual C++ 6")
        self.write("six.dsp", DSP.replace("Use_MFC 0", "Use_MFC 6"), "cp949")
        self.expect_error("six.dsp", says="six.dsp: the project uses MFC, which is not supported")
        self.write("six.dsp", DSP.replace("Console Application", "Generic Project"), "cp949")
        self.expect_error("six.dsp", says="'Win32 (x86) Generic Project' is not supported")
        self.expect_error("client/Client.vcxproj", "client/main.cpp", says="do not go together", code=2)
        self.expect_error("client/Client.vcxproj", "-c", says="-c takes source files", code=2)


if __name__ == "__main__":
    unittest.main()

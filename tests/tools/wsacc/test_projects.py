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

    def test_show_names_the_programs_sources(self):
        result = self.wsacc("client/Client.vcxproj", "--show")
        self.assertEqual((result.returncode, len(result.stdout.splitlines())), (0, 4), result.stderr)
        self.assertIn("-DNUMBER=71", result.stdout)
        self.assertFalse((self.folder / "Client").exists())

    def test_a_resource_script_is_left_out_with_a_word(self):
        self.write("client/Client.vcxproj", VCXPROJ.replace('<ClInclude Include="stdafx.h" />',
                                                          '<ResourceCompile Include="client.rc" />'))
        result = self.wsacc("client/Client.vcxproj")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("client.rc: resource scripts are not supported", result.stderr)
        self.assertEqual(self.run_program("Client"), b"2 71 9")

    def expect_refused(self, old, new, says):
        self.write("client/Client.vcxproj", VCXPROJ.replace(old, new))
        self.expect_error("client/Client.vcxproj", says=says)

    def test_what_cannot_be_built_gets_one_clear_line(self):
        self.expect_refused("<PlatformToolset>v141", "<PlatformToolset>v999", "unknown PlatformToolset 'v999'")
        self.expect_refused("<PlatformToolset>", "<UseOfMfc>Dynamic</UseOfMfc><PlatformToolset>", "uses MFC")
        self.expect_refused("<PlatformToolset>", "<UseOfAtl>Static</UseOfAtl><PlatformToolset>", "uses ATL")
        self.expect_refused(">Application<", ">DynamicLibrary<", "'DynamicLibrary' is not supported")
        self.expect_refused(">Application<", ">StaticLibrary<", "makes no program, only a library")
        self.expect_refused("</ClCompile>", "", "Client.vcxproj:")
        self.expect_refused(VCXPROJ, "", "is no project file")
        self.expect_refused(VCXPROJ, "<Project/>", "has no configurations")
        self.expect_refused('Include="Main.cpp"', 'Include="gone.cpp"', "gone.cpp: no such file")
        self.expect_error("missing.vcxproj", says="missing.vcxproj: no such file")
        self.write("none.sln", "hello\n")
        self.expect_error("none.sln", says="none.sln: is no solution of Visual Studio")
        self.write("old.vcproj", "<Project/>")
        self.expect_error("old.vcproj", says="its root is not <VisualStudioProject>")
        self.write("six.dsp", "# Microsoft Developer Studio Project File\n")
        self.expect_error("six.dsp", says="projects of Visual C++ 6 are not read")
        self.expect_error("client/Client.vcxproj", "client/main.cpp", says="do not go together", code=2)
        self.expect_error("client/Client.vcxproj", "-c", says="-c takes source files", code=2)


if __name__ == "__main__":
    unittest.main()

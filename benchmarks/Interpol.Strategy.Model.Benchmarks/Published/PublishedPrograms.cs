using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>Three programs, published in one way into a folder of their own. The first two are made here: they print the same line.</summary>
/// <param name="way"><c>trimmed</c> or <c>native</c>.</param>
internal sealed class PublishedPrograms(string way) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published");
    private string _framework = "";

    /// <summary>The sizes, for the newest framework whose compiler can be had; <see langword="null"/> when there is none.</summary>
    public PublishedSizes? Publish(params IEnumerable<string> frameworks)
    {
        string literal = Write("Literal", $"""System.Console.WriteLine("{LiteralProgram.Statement}");""", "");
        string objective = Write(
            "Objective",
            """
            using Interpol.Strategy.Model;

            System.Console.WriteLine(InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description);
            """,
            $"""<ProjectReference Include="{Repository.Library}/Interpol.Strategy.Model.csproj" />""");
        foreach (string framework in frameworks)
        {
            try
            {
                _framework = framework;
                return new(framework, Publish(literal), Publish(objective), Publish(Repository.TrimmedProgram));
            }
            catch (InvalidOperationException e) when (CannotBeHad(e.Message))
            {
                Console.Error.WriteLine(e.Message);
            }
        }

        return null;
    }

    public string PrintLiteral() => Command.Run(Executable("Literal")).Trim();

    public string PrintObjective() => Command.Run(Executable("Objective")).Trim();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A package of the compiler or the runtime is missing, or the linker: whatever else goes wrong is an error.</summary>
    private static bool CannotBeHad(string output) => output.Contains(": error NU", StringComparison.Ordinal) || output.Contains("Platform linker", StringComparison.Ordinal);

    private string Executable(string name) => At(_framework, name, name + (OperatingSystem.IsWindows() ? ".exe" : ""));

    private long Publish(string project)
    {
        string output = At(_framework, Path.GetFileNameWithoutExtension(project));
        _ = Command.Run("dotnet", "publish", project, $"-p:PublishAs={way}", $"-p:ProgramFramework={_framework}", "--artifacts-path", At(_framework, "artifacts"), "--output", output, "-nodeReuse:false");
        return new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension is not (".pdb" or ".dbg" or ".xml")).Sum(file => file.Length);
    }

    private string Write(string name, string code, string library)
    {
        string folder = Directory.CreateDirectory(At(name)).FullName;
        string project = Path.Combine(folder, $"{name}.csproj");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.GetDirectoryName(Repository.TrimmedProgram)}/Publishing.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>{library}</ItemGroup>
            </Project>
            """);
        return project;
    }

    private string At(params string[] names) => Path.Combine([_folder.FullName, .. names]);
}

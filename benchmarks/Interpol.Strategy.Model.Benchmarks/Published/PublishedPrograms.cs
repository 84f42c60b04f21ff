using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>
/// Publishes three programs in the same way to a temporary folder. The first two are generated and print the same line.
/// </summary>
/// <param name="way"><c>trimmed</c> or <c>native</c>.</param>
internal sealed class PublishedPrograms(string way) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("published");

    /// <summary>Returns the sizes, or <see langword="null"/> if a compiler or a linker is missing.</summary>
    public PublishedSizes? Publish()
    {
        string literal = Write("Literal", $"""System.Console.WriteLine("{LiteralProgram.Statement}");""", "");
        string objective = Write(
            "Objective",
            """
            using Interpol.Strategy.Model;

            System.Console.WriteLine(InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description);
            """,
            $"""<ProjectReference Include="{RepositoryPaths.Library}/Interpol.Strategy.Model.csproj" />""");
        try
        {
            return new(Publish(literal), Publish(objective), Publish(RepositoryPaths.TrimmedProgram));
        }
        catch (InvalidOperationException e) when (IsUnavailable(e.Message))
        {
            Console.Error.WriteLine(e.Message);
            return null;
        }
    }

    public string PrintLiteral() => Command.Run(Executable("Literal")).Trim();

    public string PrintObjective() => Command.Run(Executable("Objective")).Trim();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Any failure other than a missing package or linker is an error.</summary>
    private static bool IsUnavailable(string output) =>
        output.Contains(": error NU", StringComparison.Ordinal)
            || output.Contains("Platform linker", StringComparison.Ordinal);

    private string Executable(string name) =>
        GetPath(name, "published", name + (OperatingSystem.IsWindows() ? ".exe" : ""));

    private long Publish(string project)
    {
        string output = GetPath(Path.GetFileNameWithoutExtension(project), "published");
        _ = Command.Run(
            "dotnet",
            "publish",
            project,
            $"-p:PublishAs={way}",
            "--artifacts-path",
            GetPath("artifacts"),
            "--output",
            output,
            "-nodeReuse:false");
        return new DirectoryInfo(output)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is not (".pdb" or ".dbg" or ".xml"))
            .Sum(file => file.Length);
    }

    private string Write(string name, string code, string library)
    {
        string folder = Directory.CreateDirectory(GetPath(name)).FullName;
        string project = Path.Combine(folder, $"{name}.csproj");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.GetDirectoryName(RepositoryPaths.TrimmedProgram)}/Publishing.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>{library}</ItemGroup>
            </Project>
            """);
        return project;
    }

    private string GetPath(params string[] names) => Path.Combine([_folder.FullName, .. names]);
}

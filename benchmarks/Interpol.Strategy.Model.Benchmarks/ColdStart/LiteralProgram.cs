namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>
/// Creates a program that prints the statement of objective 4.2: from a literal, or with an argument from the library.
/// One program does both, so that only the library makes the difference.
/// </summary>
internal sealed class LiteralProgram : IDisposable
{
    public const string Statement =
        "Build interaction within the Global Security Architecture to achieve common goals " +
        "(Global Policing Initiative)";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("literal");

    private static string Source => $$"""
        using System.Runtime.CompilerServices;
        using Interpol.Strategy.Model;

        Console.WriteLine(args.Length == 0 ? "{{Statement}}" : Canonical());

        // Not inlined, so that the library is loaded only when this method runs.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static string Canonical() => InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description!;
        """;

    public void Build(IReadOnlyList<string> targets)
    {
        string folder = Directory.CreateDirectory(GetPath("Literal")).FullName;
        string project = Path.Combine(folder, "Literal.csproj");
        File.WriteAllText(project, Project(targets));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Source);

        string artifacts = GetPath("artifacts");
        _ = Command.Run(
            "dotnet", "build", project, "-c", "Release", "--artifacts-path", artifacts,
            "-nodeReuse:false", "-p:RunAnalyzers=false");
    }

    public string PrintLiteral(string target) => Command.Run("dotnet", Assembly(target)).Trim();

    public string PrintCanonical(string target) => Command.Run("dotnet", Assembly(target), "canonical").Trim();

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Project(IReadOnlyList<string> targets) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>{string.Join(';', targets)}</TargetFrameworks>
            <RollForward>Major</RollForward>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{RepositoryPaths.Library}/Interpol.Strategy.Model.csproj" />
          </ItemGroup>
        </Project>
        """;

    private string Assembly(string target) =>
        GetPath("artifacts", "bin", "Literal", $"release_{target}", "Literal.dll");

    private string GetPath(params string[] names) => Path.Combine([_folder.FullName, .. names]);
}

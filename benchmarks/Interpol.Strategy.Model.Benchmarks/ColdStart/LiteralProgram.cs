using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>
/// A program, made in a folder of its own, that prints the statement of objective 4.2: from a literal, or with an argument from the
/// canonical framework of the packed library. One program does both, so that nothing but the library makes the difference.
/// </summary>
internal sealed class LiteralProgram : IDisposable
{
    public const string Statement = "Build interaction within the Global Security Architecture to achieve common goals (Global Policing Initiative)";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("literal");

    /// <summary>The library gets a version that no folder of packages can hold: of its real one, an older build might be found there.</summary>
    private readonly string _version = string.Create(CultureInfo.InvariantCulture, $"0.0.1-benchmark.{DateTime.UtcNow.Ticks}");

    private static string Source => $$"""
        using System.Runtime.CompilerServices;
        using Interpol.Strategy.Model;

        Console.WriteLine(args.Length == 0 ? "{{Statement}}" : Canonical());

        // Not inlined: the library is loaded when this is called, and not before.
        [MethodImpl(MethodImplOptions.NoInlining)]
        static string Canonical() => InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description!;
        """;

    private static string GlobalPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public void Build(IEnumerable<string> targets)
    {
        string packages = At("packages");
        _ = Command.Run("dotnet", "pack", Repository.Library, "-c", "Release", "-o", packages, "--artifacts-path", At("artifacts"), $"-p:Version={_version}", "-nodeReuse:false");
        File.WriteAllText(At("Literal.csproj"), Project(targets, packages));
        File.WriteAllText(At("Program.cs"), Source);
        _ = Command.Run("dotnet", "build", At("Literal.csproj"), "-c", "Release", "-nodeReuse:false");
    }

    public string PrintLiteral(string target) => Command.Run("dotnet", Assembly(target)).Trim();

    public string PrintCanonical(string target) => Command.Run("dotnet", Assembly(target), "canonical").Trim();

    public void Dispose() => _folder.Delete(recursive: true);

    private string Project(IEnumerable<string> targets, string packages) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>{string.Join(';', targets)}</TargetFrameworks>
            <RollForward>Major</RollForward>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
            <RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{At("restored")}</RestorePackagesPath>
            <RestoreFallbackFolders>{GlobalPackages}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Interpol.Strategy.Model" Version="{_version}" />
          </ItemGroup>
          <ItemGroup>
            <Compile Remove="artifacts/**;restored/**" />
          </ItemGroup>
        </Project>
        """;

    private string Assembly(string target) => Path.Combine(_folder.FullName, "bin", "Release", target, "Literal.dll");

    private string At(string name) => Path.Combine(_folder.FullName, name);
}

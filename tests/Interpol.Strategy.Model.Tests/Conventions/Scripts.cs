using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compiles C# as a new console project does, with warnings as errors, and runs it.</summary>
internal static class Scripts
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Gets references to the assemblies of the current runtime.</summary>
    public static IEnumerable<MetadataReference> RuntimeReferences { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file =>
                Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static MetadataReference Library { get; } =
        MetadataReference.CreateFromFile(typeof(StrategicFramework).Assembly.Location);

    /// <summary>Returns what the program prints.</summary>
    /// <param name="code">The program.</param>
    /// <param name="libraries">The assemblies that it uses besides the library.</param>
    public static string Run(string code, params Assembly[] libraries)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        using var assembly = new MemoryStream(Compile(code, libraries));
        MethodInfo main = context.LoadFromStream(assembly).EntryPoint!;
        TextWriter before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            _ = main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return output.ToString();
    }

    /// <summary>
    /// The SDK suppresses these for every project: an assembly was built against an older version of .NET.
    /// </summary>
    private static readonly Dictionary<string, ReportDiagnostic> SuppressedBySdk =
        new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>The compiler ignores the directives of a program without a project, such as <c>#:package</c>.</summary>
    private static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithFeatures([new("FileBasedProgram", "true")]);

    public static byte[] Compile(string code, params Assembly[] libraries)
    {
        var compilation = CSharpCompilation.Create(
            "Script",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions), CSharpSyntaxTree.ParseText(code, ParseOptions)],
            [
                .. RuntimeReferences, Library,
                .. libraries.Select(library => MetadataReference.CreateFromFile(library.Location)),
            ],
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: SuppressedBySdk));
        using var assembly = new MemoryStream();
        ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> problems = compilation.Emit(assembly).Diagnostics;
        Assert.True(
            problems.All(problem => problem.Severity < Microsoft.CodeAnalysis.DiagnosticSeverity.Warning),
            $"{string.Join('\n', problems)}\nin\n{code}");
        return assembly.ToArray();
    }
}

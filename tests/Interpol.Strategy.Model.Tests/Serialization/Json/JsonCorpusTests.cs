using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests the documents in the folder Corpus. <c>NAME.expected.txt</c> lists the expected diagnostics of a document, one
/// per line, with code, line, column and path. <c>NAME.options.txt</c> sets a limit. <c>NAME.catalog.json</c> is a
/// catalog.
/// </summary>
public sealed class JsonCorpusTests
{
    private static readonly string[] CorpusPath =
        ["tests", "Interpol.Strategy.Model.Tests", "Serialization", "Json", "Corpus"];

    public static TheoryData<string> Valid => GetNames("valid");

    public static TheoryData<string> Lenient => GetNames("lenient");

    public static TheoryData<string> Invalid => GetNames("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Read_reports_nothing_for_valid_documents(string name) =>
        Assert.Empty(Read("valid", name, ReadMode.Strict));

    [Theory]
    [MemberData(nameof(Lenient))]
    public void Read_reports_the_expected_warnings_for_lenient_documents(string name)
    {
        EquatableList<Diagnostic> warnings = Read("lenient", name, ReadMode.Default);
        Assert.All(warnings, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        EquatableList<Diagnostic> errors = Read("lenient", name, ReadMode.Strict);
        Assert.All(errors, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        AssertExpected("lenient", name, warnings);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Read_reports_the_expected_errors_for_invalid_documents(string name)
    {
        EquatableList<Diagnostic> diagnostics = Read("invalid", name, ReadMode.Default);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        AssertExpected("invalid", name, diagnostics);
    }

    /// <summary>Returns all diagnostics of the corpus.</summary>
    internal static IEnumerable<Diagnostic> GetDiagnostics() =>
        GetDiagnosticsByDocument().SelectMany(document => document.Diagnostics);

    /// <summary>Returns the diagnostics of each document of the corpus.</summary>
    internal static IEnumerable<(string Name, EquatableList<Diagnostic> Diagnostics)> GetDiagnosticsByDocument() =>
        from folder in new[] { "lenient", "invalid" }
        from file in GetFiles(folder).Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file)
        select ($"{folder}/{name}", Read(folder, name, ReadMode.Default));

    /// <summary>Returns the paths of the documents in a folder of the corpus.</summary>
    internal static string[] GetFiles(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine([Repository.Root, .. CorpusPath, folder]), "*.json");
        Assert.NotEmpty(files);
        return files;
    }

    private static TheoryData<string> GetNames(string folder) =>
        [.. GetFiles(folder).Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file))];

    private static EquatableList<Diagnostic> Read(string folder, string name, ReadMode mode)
    {
        byte[] document = File.ReadAllBytes(Path.Combine([Repository.Root, .. CorpusPath, folder, name + ".json"]));
        ReadOptions options = GetOptions(folder, name) with { Mode = mode };
        return name.EndsWith(".catalog", StringComparison.Ordinal)
            ? FrameworkJson.ReadCatalog(document, options).Diagnostics
            : FrameworkJson.Read(document, options).Diagnostics;
    }

    private static ReadOptions GetOptions(string folder, string name)
    {
        string file = Path.Combine([Repository.Root, .. CorpusPath, folder, name + ".options.txt"]);
        if (!File.Exists(file))
        {
            return new();
        }

        string[] words = File.ReadAllText(file).Split();
        int limit = int.Parse(words[1], CultureInfo.InvariantCulture);
        return words[0] switch
        {
            nameof(ReadOptions.MaxDepth) => new() { MaxDepth = limit },
            nameof(ReadOptions.MaxBytes) => new() { MaxBytes = limit },
            nameof(ReadOptions.MaxDiagnostics) => new() { MaxDiagnostics = limit },
            _ => throw new InvalidOperationException($"{file}: '{words[0]}' is not a known limit."),
        };
    }

    private static void AssertExpected(string folder, string name, EquatableList<Diagnostic> diagnostics)
    {
        IEnumerable<string> lines = diagnostics.Select(diagnostic => string
            .Create(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Code} {diagnostic.Line}:{diagnostic.Column} {diagnostic.Path}")
            .TrimEnd() + "\n");
        Repository.AssertApproved(string.Concat(lines), [.. CorpusPath, folder, name + ".expected.txt"]);
    }
}

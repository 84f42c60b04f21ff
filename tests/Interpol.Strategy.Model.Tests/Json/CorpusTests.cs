using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// The documents of the folder Corpus. Beside each document that is not quite right stands what is to be told of it: a line for each
/// diagnostic with its code, line and column, and path. A file <c>.options.txt</c> beside it sets a limit; <c>.catalog.json</c> is a catalog.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Json", "Corpus");

    public static TheoryData<string> Valid => Documents("valid");

    public static TheoryData<string> Lenient => Documents("lenient");

    public static TheoryData<string> Invalid => Documents("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_document_is_read_without_a_word(string name) => Assert.Empty(Read("valid", name, ReadMode.Strict));

    [Theory]
    [MemberData(nameof(Lenient))]
    public void An_odd_document_is_read_and_told_of(string name)
    {
        EquatableList<Diagnostic> told = Read("lenient", name, ReadMode.Default);
        Assert.All(told, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.All(Read("lenient", name, ReadMode.Strict), diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        AssertTold("lenient", name, told);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_document_is_refused_for_all_its_reasons(string name)
    {
        EquatableList<Diagnostic> told = Read("invalid", name, ReadMode.Default);
        Assert.Contains(told, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        AssertTold("invalid", name, told);
    }

    /// <summary>All that is told of the documents of the corpus.</summary>
    internal static IEnumerable<Diagnostic> Shown() => Told().SelectMany(told => told.Diagnostics);

    /// <summary>The same, with the document of which it is told.</summary>
    internal static IEnumerable<(string Name, EquatableList<Diagnostic> Diagnostics)> Told() =>
        from folder in new[] { "lenient", "invalid" }
        from file in Directory.GetFiles(Path.Combine(Corpus, folder), "*.json").Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file)
        select ($"{folder}/{name}", Read(folder, name, ReadMode.Default));

    private static TheoryData<string> Documents(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine(Corpus, folder), "*.json");
        Assert.NotEmpty(files);
        return [.. files.Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file))];
    }

    private static EquatableList<Diagnostic> Read(string folder, string name, ReadMode mode)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(Corpus, folder, name + ".json"));
        ReadOptions options = Options(folder, name) with { Mode = mode };
        return name.EndsWith(".catalog", StringComparison.Ordinal) ? FrameworkJson.ReadCatalog(document, options).Diagnostics : FrameworkJson.Read(document, options).Diagnostics;
    }

    private static ReadOptions Options(string folder, string name)
    {
        string file = Path.Combine(Corpus, folder, name + ".options.txt");
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
            _ => throw new InvalidOperationException($"{file}: {words[0]} is no limit."),
        };
    }

    private static void AssertTold(string folder, string name, EquatableList<Diagnostic> diagnostics)
    {
        string told = string.Concat(diagnostics.Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Line}:{diagnostic.Column} {diagnostic.Path}").TrimEnd() + "\n"));
        Repository.AssertApproved(told, "tests", "Interpol.Strategy.Model.Tests", "Json", "Corpus", folder, name + ".expected.txt");
    }
}

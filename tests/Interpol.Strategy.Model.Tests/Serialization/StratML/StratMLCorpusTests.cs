using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Documents that were written for these tests, each with one deviation. For NAME.xml, NAME.txt lists the diagnostics
/// of the default mode. For a lenient document, NAME.right.xml is the same document without the deviation.
/// </summary>
public sealed class StratMLCorpusTests
{
    private static readonly string Folder =
        Path.Combine("tests", "Interpol.Strategy.Model.Tests", "Serialization", "StratML", "Corpus");

    public static TheoryData<string> Valid => GetNames("valid");

    public static TheoryData<string> Lenient => GetNames("lenient");

    public static TheoryData<string> Invalid => GetNames("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_document_is_read_in_every_mode(string name)
    {
        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            ReadResult<StrategicFramework> result = Read("valid", name + ".xml", mode);
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            Assert.Equal(ReadExpected("valid", name), Format(result));
        }
    }

    [Theory]
    [MemberData(nameof(Lenient))]
    public void Deviating_document_is_read_as_intended_except_in_strict_mode(string name)
    {
        ReadResult<StrategicFramework> result = Read("lenient", name + ".xml", ReadMode.Default);
        Assert.Equal(ReadExpected("lenient", name), Format(result));
        StrategicFramework intended = Read("lenient", name + ".right.xml", ReadMode.Default).GetValueOrThrow();
        Assert.Equal(intended, result.Value);
        Assert.Equal(result.Value, Read("lenient", name + ".xml", ReadMode.Lenient).Value);
        Assert.False(Read("lenient", name + ".xml", ReadMode.Strict).Succeeded);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Invalid_document_is_rejected_with_the_problem_and_its_position(string name)
    {
        ReadResult<StrategicFramework> result = Read("invalid", name + ".xml", ReadMode.Default);
        Assert.Null(result.Value);
        Assert.Equal(ReadExpected("invalid", name), Format(result));
        Assert.Null(Read("invalid", name + ".xml", ReadMode.Strict).Value);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void C13_Valid_document_is_rejected_when_it_is_larger_than_allowed(string name)
    {
        byte[] document = ReadBytes("valid", name + ".xml");
        Assert.True(FrameworkStratML.Read(document, new() { MaxBytes = document.Length }).Succeeded);
        ReadResult<StrategicFramework> result =
            FrameworkStratML.Read(document, new() { MaxBytes = document.Length - 1 });
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public async Task C14_Valid_document_is_not_returned_when_the_token_is_canceled(string name)
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(ReadBytes("valid", name + ".xml"), source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => FrameworkStratML.ReadAsync(stream, cancellationToken: source.Token));
    }

    /// <summary>Returns all diagnostics of the corpus in the default mode.</summary>
    internal static IEnumerable<Diagnostic> GetDiagnostics() =>
        from kind in new[] { "valid", "lenient", "invalid" }
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder, kind), "*.xml")
        from diagnostic in Read(kind, Path.GetFileName(file), ReadMode.Default).Diagnostics
        select diagnostic;

    private static ReadResult<StrategicFramework> Read(string kind, string file, ReadMode mode) =>
        FrameworkStratML.Read(ReadBytes(kind, file), new() { Mode = mode });

    private static byte[] ReadBytes(string kind, string file) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, Folder, kind, file));

    private static string ReadExpected(string kind, string name) =>
        File.Exists(Path.Combine(Repository.Root, Folder, kind, name + ".txt"))
            ? Repository.Read(Folder, kind, name + ".txt")
            : "";

    private static string Format(ReadResult<StrategicFramework> result) =>
        string.Concat(result.Diagnostics.Select(diagnostic => Format(diagnostic) + "\n"));

    private static string Format(Diagnostic diagnostic)
    {
        string line = diagnostic.Line?.ToString(CultureInfo.InvariantCulture) ?? "-";
        return $"line {line}: {diagnostic.Severity} {diagnostic.Code} {diagnostic.Effect} {diagnostic.Path}".TrimEnd();
    }

    private static TheoryData<string> GetNames(string kind) => new(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder, kind), "*.xml")
        let name = Path.GetFileNameWithoutExtension(file)
        where !name.EndsWith(".right", StringComparison.Ordinal)
        orderby name
        select name);
}

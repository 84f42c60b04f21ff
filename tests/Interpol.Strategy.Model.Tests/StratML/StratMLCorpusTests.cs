using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Documents written for the purpose, a habit each. Beside a document NAME.xml stands NAME.txt with the diagnostics that it gives in default mode, and beside a
/// lenient one NAME.right.xml, which says the same as it ought to be written.
/// </summary>
public sealed class StratMLCorpusTests
{
    private static readonly string Folder = Path.Combine("tests", "Interpol.Strategy.Model.Tests", "StratML", "Corpus");

    public static TheoryData<string> Valid => Files("valid");

    public static TheoryData<string> Lenient => Files("lenient");

    public static TheoryData<string> Invalid => Files("invalid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_document_is_read_in_every_mode(string name)
    {
        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            ReadResult<StrategicFramework> result = Read("valid", name + ".xml", mode);
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            Assert.Equal(Expected("valid", name), Shown(result));
        }
    }

    [Theory]
    [MemberData(nameof(Lenient))]
    public void A_document_with_a_habit_is_read_as_it_was_meant_and_not_in_strict_mode(string name)
    {
        ReadResult<StrategicFramework> result = Read("lenient", name + ".xml", ReadMode.Default);
        Assert.Equal(Expected("lenient", name), Shown(result));
        Assert.Equal(Read("lenient", name + ".right.xml", ReadMode.Default).GetValueOrThrow(), result.Value);
        Assert.Equal(result.Value, Read("lenient", name + ".xml", ReadMode.Lenient).Value);
        Assert.False(Read("lenient", name + ".xml", ReadMode.Strict).Succeeded);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_document_is_refused_with_what_is_wrong_and_where(string name)
    {
        ReadResult<StrategicFramework> result = Read("invalid", name + ".xml", ReadMode.Default);
        Assert.Null(result.Value);
        Assert.Equal(Expected("invalid", name), Shown(result));
        Assert.Null(Read("invalid", name + ".xml", ReadMode.Strict).Value);
    }

    /// <summary>All that is told of the documents of the corpus in default mode.</summary>
    internal static IEnumerable<Diagnostic> Told() =>
        from kind in new[] { "valid", "lenient", "invalid" }
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder, kind), "*.xml")
        from diagnostic in Read(kind, Path.GetFileName(file), ReadMode.Default).Diagnostics
        select diagnostic;

    private static ReadResult<StrategicFramework> Read(string kind, string file, ReadMode mode) =>
        FrameworkStratML.Read(File.ReadAllBytes(Path.Combine(Repository.Root, Folder, kind, file)), new() { Mode = mode });

    private static string Expected(string kind, string name) =>
        File.Exists(Path.Combine(Repository.Root, Folder, kind, name + ".txt")) ? Repository.Read(Folder, kind, name + ".txt") : "";

    private static string Shown(ReadResult<StrategicFramework> result) => string.Concat(result.Diagnostics.Select(diagnostic =>
        $"line {diagnostic.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {diagnostic.Severity} {diagnostic.Code} {diagnostic.Effect} {diagnostic.Path}".TrimEnd() + "\n"));

    private static TheoryData<string> Files(string kind) => new(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder, kind), "*.xml")
        let name = Path.GetFileNameWithoutExtension(file)
        where !name.EndsWith(".right", StringComparison.Ordinal)
        orderby name
        select name);
}

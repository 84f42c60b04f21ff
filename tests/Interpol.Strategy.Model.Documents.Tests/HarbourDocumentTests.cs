using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the Harbour plan as Markdown, Word and CSV is the same framework as in JSON.</summary>
public sealed class HarbourDocumentTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "data");

    [Fact]
    public void Markdown_Word_and_CSV_read_as_the_same_framework()
    {
        StrategicFramework json = FrameworkJson.Read(File.ReadAllText(Path.Combine(Folder, "harbour-2026.json")))
            .GetValueOrThrow();
        StrategicFramework expected = FrameworkOutline.Read(FrameworkMarkdown.Write(json)).GetValueOrThrow();
        Assert.Equal(15, expected.Goals.Sum(goal => goal.Objectives.Count));
        Assert.Equal(expected, Read(".md", stream => FrameworkOutline.Read(stream)));
        Assert.Equal(expected, Read(".docx", stream => FrameworkOutline.ReadWord(stream)));
        Assert.Equal(expected, Read(".csv", stream => FrameworkOutline.ReadTable(stream)));
    }

    [Fact]
    public void The_Markdown_file_is_what_FrameworkMarkdown_writes() => Assert.Equal(
        Repository.Read("samples", "data", "harbour-2026.md"),
        FrameworkMarkdown.Write(Read(".md", stream => FrameworkOutline.Read(stream))));

    private static StrategicFramework Read(string extension, Func<Stream, ReadResult<StrategicFramework>> read)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Folder, "harbour-2026" + extension));
        ReadResult<StrategicFramework> result = read(stream);
        Assert.DoesNotContain(result.Diagnostics, item => item.Effect == DiagnosticEffect.Dropped);
        return result.GetValueOrThrow();
    }
}

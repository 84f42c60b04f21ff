using System.Text;
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

// A framework in another format: its name for people, its path, and the method that writes it.
internal sealed record Download(string Name, string Path, Action<Stream> Write)
{
    // JSON contains everything. The other formats contain what they support.
    public static IEnumerable<Download> GetAll(
        StrategicFramework framework, ProgressReport? report, SkosWriteOptions skos)
    {
        string folder = $"data/{framework.Id}";
        string path = $"{folder}/{framework.Id}";
        FrameworkCatalog catalog = new([framework]);
        return
        [
            new("JSON", $"{path}.json", stream => FrameworkJson.Write(framework, stream, new() { Indented = true })),
            new(
                "StratML",
                $"{path}.xml",
                stream => FrameworkStratML.Write(framework, stream, new() { Indented = true })),
            new(
                "Markdown",
                $"{path}.md",
                stream => stream.Write(Encoding.UTF8.GetBytes(FrameworkMarkdown.Write(framework)))),
            new("JSON-LD", $"{path}.jsonld", stream => FrameworkSkos.WriteJsonLd(framework, stream, skos)),
            new("Turtle", $"{path}.ttl", stream => FrameworkSkos.WriteTurtle(framework, stream, skos)),
            .. TableFiles.Create(catalog, FrameworkTables.Create(catalog, report))
                .Select(file => new Download(file.Name, $"{folder}/{file.Name}", file.Write)),
        ];
    }

    // Returns the relations between the elements of both frameworks as linked data.
    public static IEnumerable<Download> GetAll(FrameworkComparison comparison, string path, SkosWriteOptions skos) =>
    [
        new("JSON-LD", $"{path}.jsonld", stream => FrameworkSkos.WriteJsonLd(comparison, stream, skos)),
        new("Turtle", $"{path}.ttl", stream => FrameworkSkos.WriteTurtle(comparison, stream, skos)),
    ];
}

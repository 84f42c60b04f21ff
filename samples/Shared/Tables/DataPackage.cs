using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// Describes the CSV files in the format of Frictionless Data: the type of each column, the keys and the sources.
internal sealed record DataPackage(
    string Profile,
    string Name,
    string Title,
    IEnumerable<DataSource> Sources,
    IEnumerable<DataResource> Resources)
{
    public const string FileName = "datapackage.json";

    public static DataPackage Create(FrameworkCatalog catalog, IEnumerable<Table> tables) => new(
        "tabular-data-package",
        catalog.Count == 1 ? catalog.Frameworks[0].Id.ToString() : "strategic-frameworks",
        catalog.Count == 1 ? DataSource.GetTitle(catalog.Frameworks[0]) : "Strategic frameworks",
        catalog.Frameworks.Select(DataSource.Create),
        tables.Select(DataResource.Create));

    public void Write(Stream stream)
    {
        JsonSerializer.Serialize(stream, this, DataPackageContext.Readable.DataPackage);
        stream.Write("\n"u8);
    }
}

internal sealed record DataSource(string Title, string? Path)
{
    // The path of a source must be a URL. The source of a framework can be any text.
    public static DataSource Create(StrategicFramework framework) => new(
        GetTitle(framework),
        Uri.TryCreate(framework.Source, UriKind.Absolute, out Uri? url) && IsWeb(url) ? framework.Source : null);

    // A title must not be empty.
    public static string GetTitle(StrategicFramework framework) =>
        string.IsNullOrWhiteSpace(framework.Name) ? framework.Id.ToString() : framework.Name;

    private static bool IsWeb(Uri url) => url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps;
}

internal sealed record DataResource(
    string Profile, string Name, string Path, string Format, string Mediatype, string Encoding, DataSchema Schema)
{
    public static DataResource Create(Table table) => new(
        "tabular-data-resource",
        table.Name,
        TableFiles.GetCsvName(table.Name),
        "csv",
        "text/csv",
        "utf-8",
        new(
            table.Fields.Select(field => new DataField(field.Name, field.Type)),
            [""],
            table.PrimaryKey,
            table.ForeignKey is { } key
                ? [new(key.Field, new(key.Table, key.ReferencedField))]
                : null));
}

internal sealed record DataSchema(
    IEnumerable<DataField> Fields, string[] MissingValues, string? PrimaryKey, DataKey[]? ForeignKeys);

internal sealed record DataField(string Name, string Type);

internal sealed record DataKey(string Fields, DataReference Reference);

internal sealed record DataReference(string Resource, string Fields);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DataPackage))]
internal sealed partial class DataPackageContext : JsonSerializerContext
{
    // The names of frameworks are not escaped.
    public static DataPackageContext Readable => field ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads the format of a document from its first two properties.</summary>
internal static class JsonFormat
{
    /// <summary>
    /// The version, incremented when a reader of the old version could misread a document of the new one.
    /// </summary>
    public const int Version = 1;

    public const string SchemaFile = "strategic-framework-1.schema.json";

    /// <summary>The URL at which editors that support JSON Schema find the schema.</summary>
    public const string SchemaAddress =
        "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/"
        + "src/Interpol.Strategy.Model/Serialization/Json/" + SchemaFile;

    public static void ReadSchema(ref DocumentJsonReader json)
    {
        if (json.Text() is { } address && address != SchemaAddress)
        {
            json.Diagnostics.Report(
                json.TokenOffset,
                DiagnosticCodes.SchemaMismatch,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{Quoting.Quote(address)} is not the JSON Schema of this format. Expected '{SchemaAddress}'. "
                    + $"{DiagnosticMessages.Ignored}");
        }
    }

    public static void ReadVersion(ref DocumentJsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            json.ReportWrongType("a number");
        }
        else if (!json.TryGetNumber(out decimal number) || number != decimal.Truncate(number)
            || number is < 1 or > int.MaxValue)
        {
            json.Diagnostics.Report(
                json.TokenOffset,
                DiagnosticCodes.InvalidFormatVersion,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The format version must be a positive whole number.{json.Effect(DiagnosticMessages.Ignored)}");
        }
        else if ((int)number is > Version and var version)
        {
            json.Diagnostics.Report(
                json.TokenOffset,
                DiagnosticCodes.NewerFormatVersion,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The format version {version} is newer than version {Version}, which this library supports."
                    + $"{json.Effect($"The document was read as version {Version}.")}");
        }
    }

    public static void ReportMissingVersion(DocumentJsonReader json, JsonObjectState members) =>
        json.Diagnostics.Report(
            members.Start,
            DiagnosticCodes.MissingFormatVersion,
            ProblemClass.Repaired,
            DiagnosticEffect.Repaired,
            $"The property 'formatVersion' is missing. Version {Version} was assumed.");
}

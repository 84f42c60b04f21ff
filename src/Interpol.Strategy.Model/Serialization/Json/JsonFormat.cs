using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What a document says of its own format, in its first two members.</summary>
internal static class JsonFormat
{
    /// <summary>Raised when a document of the new version could be misread by a reader of the old one.</summary>
    public const int Version = 1;

    public const string SchemaFile = "strategic-framework-1.schema.json";

    /// <summary>From where editors that know JSON Schema can fetch it.</summary>
    public const string SchemaAddress = "https://raw.githubusercontent.com/interpol-strategy-model/Interpol.Strategy.Model/main/src/Interpol.Strategy.Model/Serialization/Json/" + SchemaFile;

    public static void ReadSchema(ref DocumentJsonReader json)
    {
        if (json.Text() is { } address && address != SchemaAddress)
        {
            json.Report(DiagnosticCodes.SchemaMismatch, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped, $"{Quoting.Quote(address)} is not the schema of this format, and is not kept; that is {SchemaAddress}.");
        }
    }

    public static void ReadVersion(ref DocumentJsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            json.ReportWrongType("the number of a format version");
        }
        else if (!ExactDecimal.TryParse(json.Raw(), out decimal number) || number != decimal.Truncate(number) || number is < 1 or > int.MaxValue)
        {
            json.Report(DiagnosticCodes.InvalidFormatVersion, ProblemClass.Loss, DiagnosticEffect.Dropped, $"The versions of the format are whole numbers from 1; this library knows version {Version}.");
        }
        else if ((int)number is > Version and var version)
        {
            json.Report(DiagnosticCodes.NewerFormatVersion, ProblemClass.Loss, DiagnosticEffect.Dropped, $"The document is in version {version} of the format, and this library knows version {Version}; a newer release may know it.");
        }
    }

    public static void ReportMissingVersion(DocumentJsonReader json, JsonObjectState members) => json.Report(
        DiagnosticCodes.MissingFormatVersion,
        ProblemClass.Repaired,
        DiagnosticEffect.Repaired,
        $"The document does not say in which version of the format it is; it is read as \"formatVersion\": {Version}.",
        members.Start);
}

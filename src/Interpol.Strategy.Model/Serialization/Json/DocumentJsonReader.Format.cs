using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads the format of a document, which is in its first two properties.</content>
internal ref partial struct DocumentJsonReader
{
    /// <summary>Reads the address of the JSON Schema, and reports one of a different schema.</summary>
    public void Schema(string expected = FrameworkJson.SchemaAddress)
    {
        if (Text() is { } address && address != expected)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.SchemaMismatch,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{Quoting.Quote(address)} is not the JSON Schema of this format. "
                    + $"Expected '{expected}'. {DiagnosticMessages.Ignored}");
        }
    }

    /// <summary>Reads the format version, and reports one that is invalid or newer.</summary>
    public void FormatVersion()
    {
        const int Current = FrameworkJson.FormatVersion;

        // Fast path, which needs no exact numbers.
        if (Reader.TokenType == JsonTokenType.Number && Reader.TryGetInt32(out int given) && given == Current)
        {
            return;
        }

        if (Reader.TokenType != JsonTokenType.Number)
        {
            ReportWrongType("a number");
        }
        else if (!TryGetNumber(out decimal number) || number != decimal.Truncate(number)
            || number is < 1 or > int.MaxValue)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.InvalidFormatVersion,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The format version must be a positive whole number.{Effect(DiagnosticMessages.Ignored)}");
        }
        else if ((int)number is > Current and var version)
        {
            _diagnostics.Report(
                TokenOffset,
                DiagnosticCodes.NewerFormatVersion,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The format version {version} is newer than version {Current}, which this library supports."
                    + $"{Effect($"The document was read as version {Current}.")}");
        }
    }

    /// <summary>Reports a missing format version at the end of an object, if that is the whole document.</summary>
    public readonly void RequireFormatVersion(JsonObjectState state, int formatVersion)
    {
        if (IsAtRoot && (state.Seen & (1u << formatVersion)) == 0)
        {
            _diagnostics.Report(
                state.Start,
                DiagnosticCodes.MissingFormatVersion,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The property 'formatVersion' is missing. Version {FrameworkJson.FormatVersion} was assumed.");
        }
    }
}

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class DiagnosticCodec : RecordCodec<Diagnostic>
{
    public static readonly DiagnosticCodec Instance = new();

    private static readonly JsonProperties Properties = new(
        nameof(Diagnostic),
        typeof(Property),
        [nameof(Property.Code), nameof(Property.Severity), nameof(Property.Message)]);

    private enum Property
    {
        Code,
        Severity,
        Effect,
        Message,
        Path,
        Line,
        Column,
    }

    public override void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Code, diagnostic.Code);
        json.Name<Property, DiagnosticSeverity>(Property.Severity, diagnostic.Severity);
        json.Name<Property, DiagnosticEffect>(Property.Effect, diagnostic.Effect);
        json.Text(Property.Message, diagnostic.Message);
        json.Text(Property.Path, diagnostic.Path);
        json.Number(Property.Line, diagnostic.Line);
        json.Number(Property.Column, diagnostic.Column);
        json.End();
    }

    protected override Diagnostic? Read(ref DocumentJsonReader json)
    {
        string code = "";
        DiagnosticSeverity severity = default;
        DiagnosticEffect effect = default;
        string message = "";
        string path = "";
        int? line = null;
        int? column = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Code: code = json.Text() ?? ""; break;
                case Property.Severity: _ = json.TryReadName(out severity); break;
                case Property.Effect: _ = json.TryReadName(out effect); break;
                case Property.Message: message = json.Text() ?? ""; break;
                case Property.Path: path = json.Text() ?? ""; break;
                case Property.Line: line = json.Number(1, int.MaxValue); break;
                case Property.Column: column = json.Number(1, int.MaxValue); break;
            }
        }

        return new()
        {
            Code = code,
            Severity = severity,
            Effect = effect,
            Message = message,
            Path = path,
            Line = line,
            Column = column,
        };
    }
}

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class DiagnosticCodec : RecordCodec<Diagnostic>
{
    public static readonly DiagnosticCodec Instance = new();

    private static readonly JsonProperties Shape = new(
        nameof(Diagnostic), typeof(Member), [nameof(Member.Code), nameof(Member.Severity), nameof(Member.Message)]);

    private enum Member
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
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Code, diagnostic.Code);
        json.Name<Member, DiagnosticSeverity>(Member.Severity, diagnostic.Severity);
        json.Name<Member, DiagnosticEffect>(Member.Effect, diagnostic.Effect);
        json.Text(Member.Message, diagnostic.Message);
        json.Text(Member.Path, diagnostic.Path);
        json.Number(Member.Line, diagnostic.Line);
        json.Number(Member.Column, diagnostic.Column);
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
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Code: code = json.Text() ?? ""; break;
                case Member.Severity: _ = json.TryReadName(out severity); break;
                case Member.Effect: _ = json.TryReadName(out effect); break;
                case Member.Message: message = json.Text() ?? ""; break;
                case Member.Path: path = json.Text() ?? ""; break;
                case Member.Line: line = json.Number(1, int.MaxValue); break;
                case Member.Column: column = json.Number(1, int.MaxValue); break;
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

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ReadResultCodec<T>(RecordCodec<T> value) : RecordCodec<ReadResult<T>>
    where T : class
{
    private static readonly JsonProperties Shape = new("ReadResult", typeof(Member));

    private enum Member
    {
        Succeeded,
        Value,
        Diagnostics,
    }

    public override void Write(Utf8JsonWriter writer, ReadResult<T> result)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Flag(Member.Succeeded, result.Succeeded);
        json.Record(Member.Value, result.Value, value);
        json.List(Member.Diagnostics, result.Diagnostics, DiagnosticCodec.Instance, isWrittenEmpty: true);
        json.End();
    }

    protected override ReadResult<T>? Read(ref DocumentJsonReader json)
    {
        T? read = null;
        EquatableList<Diagnostic> diagnostics = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                // It follows from the value.
                case Member.Succeeded: json.Skip(); break;
                case Member.Value: read = json.Record(value); break;
                case Member.Diagnostics: diagnostics = json.List(DiagnosticCodec.Instance); break;
            }
        }

        try
        {
            return new(read, diagnostics);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}

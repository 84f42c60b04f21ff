using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ReadResultCodec<T>(RecordCodec<T> value) : RecordCodec<ReadResult<T>>
    where T : class
{
    private static readonly JsonProperties Properties = new("ReadResult", typeof(Property));

    private enum Property
    {
        Succeeded,
        Value,
        Diagnostics,
    }

    public override void Write(Utf8JsonWriter writer, ReadResult<T> result)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Flag(Property.Succeeded, result.Succeeded);
        json.Record(Property.Value, result.Value, value);
        json.List(Property.Diagnostics, result.Diagnostics, DiagnosticCodec.Instance, isWrittenEmpty: true);
        json.End();
    }

    protected override ReadResult<T>? Read(ref DocumentJsonReader json)
    {
        T? read = null;
        EquatableList<Diagnostic> diagnostics = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                // It follows from the value.
                case Property.Succeeded: json.Skip(); break;
                case Property.Value: read = json.Record(value); break;
                case Property.Diagnostics: diagnostics = json.List(DiagnosticCodec.Instance); break;
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

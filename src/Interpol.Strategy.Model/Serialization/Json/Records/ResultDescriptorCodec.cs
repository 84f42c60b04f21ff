using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ResultDescriptorCodec : RecordCodec<ResultDescriptor>
{
    public static readonly ResultDescriptorCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ResultDescriptor), typeof(Property));

    private enum Property { Name, Value }

    public override void Write(Utf8JsonWriter writer, ResultDescriptor resultDescriptor)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, resultDescriptor.Name);
        json.Text(Property.Value, resultDescriptor.Value);
        json.End();
    }

    protected override ResultDescriptor? Read(ref DocumentJsonReader json)
    {
        string? name = null;
        string? value = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text(); break;
                case Property.Value: value = json.Text(); break;
            }
        }

        return new()
        {
            Name = name,
            Value = value,
        };
    }
}

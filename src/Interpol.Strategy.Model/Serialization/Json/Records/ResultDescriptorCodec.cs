using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ResultDescriptorCodec : RecordCodec<ResultDescriptor>
{
    public static readonly ResultDescriptorCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ResultDescriptor), typeof(Member));

    private enum Member { Name, Value }

    public override void Write(Utf8JsonWriter writer, ResultDescriptor resultDescriptor)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, resultDescriptor.Name);
        json.Text(Member.Value, resultDescriptor.Value);
        json.End();
    }

    protected override ResultDescriptor? Read(ref DocumentJsonReader json)
    {
        string? name = null;
        string? value = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Name: name = json.Text(); break;
                case Member.Value: value = json.Text(); break;
            }
        }

        return new()
        {
            Name = name,
            Value = value,
        };
    }
}

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RuleFindingCodec : RecordCodec<RuleFinding>
{
    public static readonly RuleFindingCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(RuleFinding), typeof(Property), [nameof(Property.Path), nameof(Property.Message)]);

    private enum Property
    {
        Path,
        Message,
    }

    public override void Write(Utf8JsonWriter writer, RuleFinding finding)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Path, finding.Path);
        json.Text(Property.Message, finding.Message);
        json.End();
    }

    protected override RuleFinding? Read(ref DocumentJsonReader json)
    {
        string path = "";
        string message = "";
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Path: path = json.Text() ?? ""; break;
                case Property.Message: message = json.Text() ?? ""; break;
            }
        }

        return new(path, message);
    }
}

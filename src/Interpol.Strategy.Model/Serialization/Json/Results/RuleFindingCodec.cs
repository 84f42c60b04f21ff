using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class RuleFindingCodec : RecordCodec<RuleFinding>
{
    public static readonly RuleFindingCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(RuleFinding), typeof(Member), [nameof(Member.Path), nameof(Member.Message)]);

    private enum Member
    {
        Path,
        Message,
    }

    public override void Write(Utf8JsonWriter writer, RuleFinding finding)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Path, finding.Path);
        json.Text(Member.Message, finding.Message);
        json.End();
    }

    protected override RuleFinding? Read(ref DocumentJsonReader json)
    {
        string path = "";
        string message = "";
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Path: path = json.Text() ?? ""; break;
                case Member.Message: message = json.Text() ?? ""; break;
            }
        }

        return new(path, message);
    }
}

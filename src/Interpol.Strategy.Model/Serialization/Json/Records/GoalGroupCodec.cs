using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class GoalGroupCodec : RecordCodec<GoalGroup>
{
    public static readonly GoalGroupCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(GoalGroup), typeof(Member), [nameof(Member.Name)]);

    private enum Member { Code, Name }

    public override void Write(Utf8JsonWriter writer, GoalGroup value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Primitive(Member.Code, value.Code);
        json.Text(Member.Name, value.Name);
        json.End();
    }

    protected override GoalGroup? Read(ref DocumentJsonReader json)
    {
        ElementCode? code = null;
        string name = "";
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.Name: name = json.Text() ?? ""; break;
            }
        }

        return new()
        {
            Code = code,
            Name = name,
        };
    }
}

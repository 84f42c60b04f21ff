using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class GoalGroupCodec : RecordCodec<GoalGroup>
{
    public static readonly GoalGroupCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(GoalGroup), typeof(Property), [nameof(Property.Name)]);

    private enum Property { Code, Name }

    public override void Write(Utf8JsonWriter writer, GoalGroup value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Primitive(Property.Code, value.Code);
        json.Text(Property.Name, value.Name);
        json.End();
    }

    protected override GoalGroup? Read(ref DocumentJsonReader json)
    {
        ElementCode? code = null;
        string name = "";
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Code: code = json.Primitive<ElementCode>(); break;
                case Property.Name: name = json.Text() ?? ""; break;
            }
        }

        return new()
        {
            Code = code,
            Name = name,
        };
    }
}

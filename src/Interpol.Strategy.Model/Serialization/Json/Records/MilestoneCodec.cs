using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MilestoneCodec : RecordCodec<Milestone>
{
    public static readonly MilestoneCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Milestone), typeof(Property), [nameof(Property.Name)]);

    private enum Property { Name, DueDate, AchievedDate, Description, Weight }

    public override void Write(Utf8JsonWriter writer, Milestone value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Name, value.Name);
        json.Day(Property.DueDate, value.DueDate);
        json.Day(Property.AchievedDate, value.AchievedDate);
        json.Text(Property.Description, value.Description);
        json.Number(Property.Weight, value.Weight);
        json.End();
    }

    protected override Milestone? Read(ref DocumentJsonReader json)
    {
        string name = "";
        DateOnly? dueDate = null;
        DateOnly? achievedDate = null;
        string? description = null;
        decimal weight = 1;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.DueDate: dueDate = json.Day(); break;
                case Property.AchievedDate: achievedDate = json.Day(); break;
                case Property.Description: description = json.Text(); break;
                case Property.Weight: weight = json.NumberNotNegative() ?? 1; break;
            }
        }

        return new()
        {
            Name = name,
            DueDate = dueDate,
            AchievedDate = achievedDate,
            Description = description,
            Weight = weight,
        };
    }
}

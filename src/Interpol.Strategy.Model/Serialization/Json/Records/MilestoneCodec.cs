using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class MilestoneCodec : RecordCodec<Milestone>
{
    public static readonly MilestoneCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Milestone), typeof(Member), [nameof(Member.Name)]);

    private enum Member { Name, DueDate, AchievedDate, Description, Weight }

    public override void Write(Utf8JsonWriter writer, Milestone value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Name, value.Name);
        json.Day(Member.DueDate, value.DueDate);
        json.Day(Member.AchievedDate, value.AchievedDate);
        json.Text(Member.Description, value.Description);
        json.Number(Member.Weight, value.Weight);
        json.End();
    }

    protected override Milestone? Read(ref DocumentJsonReader json)
    {
        string name = "";
        DateOnly? dueDate = null;
        DateOnly? achievedDate = null;
        string? description = null;
        decimal weight = 1;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.DueDate: dueDate = json.Day(); break;
                case Member.AchievedDate: achievedDate = json.Day(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Weight: weight = json.NumberNotNegative() ?? 1; break;
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

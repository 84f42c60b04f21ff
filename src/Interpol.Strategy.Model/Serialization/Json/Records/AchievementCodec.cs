using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class AchievementCodec : RecordCodec<Achievement>
{
    public static readonly AchievementCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Achievement), typeof(Member), [nameof(Member.Title)]);

    private enum Member { Title, Date, Description, Contributions, Evidence }

    public override void Write(Utf8JsonWriter writer, Achievement value)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Title, value.Title);
        json.Day(Member.Date, value.Date);
        json.Text(Member.Description, value.Description);
        json.List(Member.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Member.Evidence, value.Evidence, StringCodec.Instance);
        json.End();
    }

    protected override Achievement? Read(ref DocumentJsonReader json)
    {
        string title = "";
        DateOnly? date = null;
        string? description = null;
        EquatableList<Contribution> contributions = default;
        EquatableList<string> evidence = default;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Title: title = json.Text() ?? ""; break;
                case Member.Date: date = json.Day(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Member.Evidence: evidence = json.List(StringCodec.Instance); break;
            }
        }

        return new()
        {
            Title = title,
            Date = date,
            Description = description,
            Contributions = contributions,
            Evidence = evidence,
        };
    }
}

using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class AchievementCodec : RecordCodec<Achievement>
{
    public static readonly AchievementCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Achievement), typeof(Property), [nameof(Property.Title)]);

    private enum Property { Title, Date, Description, Contributions, Evidence }

    public override void Write(Utf8JsonWriter writer, Achievement value)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Title, value.Title);
        json.Day(Property.Date, value.Date);
        json.Text(Property.Description, value.Description);
        json.List(Property.Contributions, value.Contributions, ContributionCodec.Instance);
        json.List(Property.Evidence, value.Evidence, StringCodec.Instance);
        json.End();
    }

    protected override Achievement? Read(ref DocumentJsonReader json)
    {
        string title = "";
        DateOnly? date = null;
        string? description = null;
        EquatableList<Contribution> contributions = default;
        EquatableList<string> evidence = default;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Title: title = json.Text() ?? ""; break;
                case Property.Date: date = json.Day(); break;
                case Property.Description: description = json.Text(); break;
                case Property.Contributions: contributions = json.List(ContributionCodec.Instance); break;
                case Property.Evidence: evidence = json.List(StringCodec.Instance); break;
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

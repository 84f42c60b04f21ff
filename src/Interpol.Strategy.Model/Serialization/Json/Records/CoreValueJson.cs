using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class CoreValueJson : RecordJson<CoreValue>
{
    public static readonly CoreValueJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(CoreValue));

    private enum Member
    {
        Identifier,
        Name,
        Description,
    }

    public override void Write(Utf8JsonWriter writer, CoreValue coreValue)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Identifier, coreValue.Identifier);
        json.Text(Member.Name, coreValue.Name);
        json.Text(Member.Description, coreValue.Description);
        json.End();
    }

    protected override CoreValue? Read(ref JsonInput json)
    {
        string? identifier = null;
        string? name = null;
        string? description = null;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Name: name = json.Text(); break;
                case Member.Description: description = json.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Name = name,
            Description = description,
        };
    }
}

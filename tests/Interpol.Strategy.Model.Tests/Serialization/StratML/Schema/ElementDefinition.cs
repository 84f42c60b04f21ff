namespace Interpol.Strategy.Model.Tests;

/// <summary>The definition of an element that contains other elements.</summary>
internal sealed record ElementDefinition(string Name, ChildDefinition[] Children, AttributeDefinition[] Attributes)
{
    /// <summary>
    /// Parses a line such as <c>Role: Name Description? RoleType{2} @Type!</c>: children in order, then attributes.
    /// </summary>
    public static ElementDefinition Parse(string line)
    {
        string[] parts = line.Split(": ");
        string[] words = parts[1].Split(' ');
        return new(
            parts[0],
            [.. words.Where(word => word[0] != '@').Select(ChildDefinition.Parse)],
            [.. words.Where(word => word[0] == '@').Select(AttributeDefinition.Parse)]);
    }
}

/// <summary>A child element, and how often it occurs. No maximum means that the number is not limited.</summary>
internal sealed record ChildDefinition(string Name, int MinCount, int? MaxCount)
{
    public static ChildDefinition Parse(string word) => word[^1] switch
    {
        '?' => new(word[..^1], 0, 1),
        '*' => new(word[..^1], 0, null),
        '+' => new(word[..^1], 1, null),
        '}' => new(word[..^3], 0, 2),
        _ => new(word, 1, 1),
    };
}

/// <summary>An attribute, and whether it is required.</summary>
internal sealed record AttributeDefinition(string Name, bool IsRequired)
{
    public static AttributeDefinition Parse(string word) => new(word.Trim('@', '!'), word[^1] == '!');
}

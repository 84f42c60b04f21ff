namespace Interpol.Strategy.Model;

/// <summary>What a <see cref="ValidationRule"/> finds at one place of a framework; with the rule's code and severity it becomes a <see cref="Diagnostic"/>.</summary>
public sealed record RuleFinding
{
    /// <summary>A finding at any place.</summary>
    /// <param name="path">The way to the place through the members of the records, as in JSON: <c>goals[3].objectives[1].code</c>; empty for the framework as a whole.</param>
    /// <param name="message">What is wrong there and what would be right, in one line for a person.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public RuleFinding(string path, string message)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        Path = path;
        Message = message;
    }

    /// <summary>A finding at an element.</summary>
    /// <param name="location">Where the element stands: <c>framework.GetLocation(goal)</c>.</param>
    /// <param name="message">What is wrong there and what would be right, in one line for a person.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public RuleFinding(ElementLocation location, string message)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(message);
        Path = location.Path;
        Message = message;
    }

    /// <summary>The way to the place through the members of the records, positions counted from 0; empty for the framework as a whole.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right.</summary>
    public string Message { get; }

    /// <summary>The message, and the path in brackets.</summary>
    public override string ToString() => SingleLine.CollapseWhiteSpace(Path.Length == 0 ? Message : $"{Message} [{Path}]");
}

using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a finding of a <see cref="ValidationRule"/>.</summary>
/// <remarks>
/// The validator combines it with the code and the severity of the rule into a <see cref="Diagnostic"/>.
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record RuleFinding
{
    /// <summary>
    /// Initializes a new instance of the <see cref="RuleFinding"/> class with the specified path and message.
    /// </summary>
    /// <param name="path">The path to the content, or an empty string for the framework as a whole.</param>
    /// <param name="message">The message for people: what is wrong, and what is expected.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="path"/> or <paramref name="message"/> is <see langword="null"/>.
    /// </exception>
    public RuleFinding(string path, string message)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        Path = path;
        Message = message;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="RuleFinding"/> class with the location of an element and a message.
    /// </summary>
    /// <param name="location">The location of the element, such as <c>framework.GetLocation(goal)</c>.</param>
    /// <param name="message">The message for people: what is wrong, and what is expected.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="location"/> or <paramref name="message"/> is <see langword="null"/>.
    /// </exception>
    public RuleFinding(ElementLocation location, string message)
        : this(location?.Path ?? throw new ArgumentNullException(nameof(location)), message)
    {
    }

    /// <summary>Gets the path to the content, or an empty string for the framework as a whole.</summary>
    /// <remarks>
    /// The path consists of JSON property names and zero-based indexes, such as <c>goals[3].objectives[1].code</c>.
    /// </remarks>
    public string Path { get; }

    /// <summary>Gets the message for people: what is wrong, and what is expected.</summary>
    public string Message { get; }

    /// <summary>Returns the finding on one line: the message, followed by the path in brackets.</summary>
    /// <returns>The finding as a string.</returns>
    public override string ToString() =>
        SingleLine.CollapseWhiteSpace(Path.Length == 0 ? Message : $"{Message} [{Path}]");
}

namespace Interpol.Strategy.Model;

/// <content>The references to elements.</content>
public sealed partial record StrategicFramework
{
    /// <summary>Returns the reference to a goal or an objective, such as <c>interpol-2017-2020/4.2</c>.</summary>
    /// <remarks>
    /// <para>The reference resolves to an element that equals <paramref name="element"/>. If several elements have the
    /// same code, only the one that <see cref="GetElement(ElementCode)"/> returns, or one that equals it, can be
    /// referred to.</para>
    /// <para>This is an O(1) operation if the element's position matches its code, such as <c>4.2</c> for the second
    /// objective of the fourth goal. Otherwise, it is an O(n) operation.</para>
    /// </remarks>
    /// <param name="element">A goal or an objective of the framework.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="element"/> has no code, or its code refers to a different element of the framework.
    /// </exception>
    /// <exception cref="UnknownElementException">
    /// The framework has no element that equals <paramref name="element"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
    /// ElementReference reference = framework.GetReference(framework.GetObjective("3.1"));
    /// Console.WriteLine(reference);
    /// // Output: interpol-2017-2020/3.1
    /// </code>
    /// </example>
    public ElementReference GetReference(StrategyElement element) => ReferenceLookup.GetReference(this, element);

    /// <summary>Tries to create the reference to a goal or an objective.</summary>
    /// <remarks>The complexity is that of <see cref="GetReference"/>.</remarks>
    /// <param name="element">A goal or an objective of the framework.</param>
    /// <param name="reference">The reference, or <c>default</c> if the element cannot be referred to.</param>
    /// <returns>
    /// <see langword="true"/> if the reference resolves to an element that equals <paramref name="element"/>;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    public bool TryGetReference(StrategyElement? element, out ElementReference reference) =>
        ReferenceLookup.TryGetReference(this, element, out reference);
}

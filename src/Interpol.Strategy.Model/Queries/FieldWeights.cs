namespace Interpol.Strategy.Model;

/// <summary>
/// Defines the weights of an element's fields in searches and comparisons. A word of a description has the weight 1.
/// </summary>
internal static class FieldWeights
{
    public const int Name = 2;
}
